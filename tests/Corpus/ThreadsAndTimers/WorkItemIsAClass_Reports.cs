// A class queued as a work item swallows what goes wrong, and its port with it.
public sealed class Watermark(string image, TaskCompletionSource done) : IThreadPoolWorkItem
{
    public void Execute()
    {
        try
        {
            var magick = {|PORT004:RubyPort.Start()|};
            magick.Call<int>("rmagick", "composite", [image, "logo.png"]);
            magick.Kill();
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
