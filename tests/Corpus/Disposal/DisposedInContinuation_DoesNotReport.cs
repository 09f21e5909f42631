// The continuation only logs; the port is disposed whether or not the work succeeds.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var calendar = await RubyPort.StartAsync();
        await calendar.CallAsync("Calendar", "sync")
            .ContinueWith(_ => Console.WriteLine("synchronized"), TaskContinuationOptions.OnlyOnRanToCompletion);
    }
}
