// The stops are gathered and waited for.
public static class Case
{
    public static async Task RunAsync()
    {
        var port = await PythonPort.StartAsync();
        await Task.WhenAll(port.StopAsync(), Work.DoAsync());
    }
}
