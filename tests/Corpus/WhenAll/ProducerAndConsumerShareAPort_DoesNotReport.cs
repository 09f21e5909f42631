// The port is stopped after both tasks, whichever of them fails.
public static class Case
{
    public static async Task RunAsync()
    {
        var broker = await PythonPort.StartAsync();
        try
        {
            await Task.WhenAll(
                broker.CallAsync("broker", "publish", ["orders"]),
                broker.CallAsync("broker", "consume", ["orders"]));
        }
        finally
        {
            await broker.StopAsync();
        }
    }
}
