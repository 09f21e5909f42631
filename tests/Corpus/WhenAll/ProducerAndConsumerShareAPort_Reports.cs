// The port is stopped after WhenAll, which throws when either the producer or the consumer fails.
public static class Case
{
    public static async Task RunAsync()
    {
        var broker = await {|PORT003:PythonPort.StartAsync()|};
        await Task.WhenAll(
            broker.CallAsync("broker", "publish", ["orders"]),
            broker.CallAsync("broker", "consume", ["orders"]));
        await broker.StopAsync();
    }
}
