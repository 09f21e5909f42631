// A class queued as a work item swallows what goes wrong, after its port has been stopped.
public sealed class Watermark(string image, TaskCompletionSource done) : IThreadPoolWorkItem
{
    public void Execute()
    {
        try
        {
            var magick = RubyPort.Start();
            try
            {
                magick.Call<int>("rmagick", "composite", [image, "logo.png"]);
            }
            finally
            {
                magick.Kill();
            }
        }
        catch (Exception e)
        {
            Console.Error.WriteLine(e.Message);
        }

        done.TrySetResult();
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        var done = new TaskCompletionSource();
        ThreadPool.UnsafeQueueUserWorkItem(new Watermark("beach.jpg", done), preferLocal: true);
        await done.Task;
    }
}
