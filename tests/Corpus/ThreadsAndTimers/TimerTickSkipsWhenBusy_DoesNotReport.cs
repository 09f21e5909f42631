// A tick that finds the previous one still busy returns without a start.
public static class Case
{
    public static async Task RunAsync()
    {
        var busy = Input.Flag("busy");
        var ticked = new TaskCompletionSource();

        await using var timer = new Timer(
            _ =>
            {
                if (busy)
                {
                    ticked.TrySetResult();
                    return;
                }

                try
                {
                    using var rates = PythonPort.Start();
                    rates.Call<double>("ecb", "fetch", ["USD"]);
                }
                catch (Exception e)
                {
                    Console.WriteLine("no rates: " + e.Message);
                }
                finally
                {
                    ticked.TrySetResult();
                }
            },
            null,
            TimeSpan.Zero,
            Timeout.InfiniteTimeSpan);

        await ticked.Task;
    }
}
