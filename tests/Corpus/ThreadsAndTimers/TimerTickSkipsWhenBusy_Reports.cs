// A tick that finds the previous one still busy has already started its interpreter.
public static class Case
{
    public static async Task RunAsync()
    {
        var busy = Input.Flag("busy");
        var ticked = new TaskCompletionSource();

        await using var timer = new Timer(
            _ =>
            {
                var rates = {|PORT004:PythonPort.Start()|};
                if (busy)
                {
                    ticked.TrySetResult();
                    return;
                }

                try
                {
                    rates.Call<double>("ecb", "fetch", ["USD"]);
                }
                catch (Exception e)
                {
                    Console.WriteLine("no rates: " + e.Message);
                }
                finally
                {
                    rates.Stop();
                    ticked.TrySetResult();
                }
            },
            null,
            TimeSpan.Zero,
            Timeout.InfiniteTimeSpan);

        await ticked.Task;
    }
}
