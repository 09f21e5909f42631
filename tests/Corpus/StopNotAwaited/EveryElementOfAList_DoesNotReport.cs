// The loop that drains the list waits for each stop.
public static class Case
{
    public static async Task RunAsync()
    {
        var ports = new List<PythonPort>();
        ports.Add(await PythonPort.StartAsync());
        foreach (var port in ports)
            await port.StopAsync();
    }
}
