// The stops are gathered and nobody waits for what gathers them.
public static class Case
{
    public static async Task RunAsync()
    {
        var port = await PythonPort.StartAsync();
        _ = Task.WhenAll({|PORT008:port.StopAsync()|}, Work.DoAsync());
    }
}
