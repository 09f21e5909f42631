// The stops of the list are waited for together.
public static class Case
{
    public static async Task RunAsync()
    {
        var ports = new List<PythonPort> { await PythonPort.StartAsync() };
        await Task.WhenAll(ports.Select(port => port.StopAsync()));
    }
}
