// The port is disposed by a continuation that runs only when the work succeeds.
public static class Case
{
    public static async Task RunAsync()
    {
        var calendar = await {|PORT003:RubyPort.StartAsync()|};
        await calendar.CallAsync("Calendar", "sync")
            .ContinueWith(_ => calendar.Dispose(), TaskContinuationOptions.OnlyOnRanToCompletion);
    }
}
