// The deadline is a token that the start itself observes, so that a late start ends itself.
public static class Case
{
    public static async Task RunAsync()
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await using var port = await PythonPort.StartAsync(null, deadline.Token);
        await port.CallAsync("solver", "solve", ["knapsack"], deadline.Token);
    }
}
