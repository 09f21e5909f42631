// The loop that drains the list waits for none of the stops.
public static class Case
{
    public static async Task RunAsync()
    {
        var ports = new List<PythonPort>();
        ports.Add(await PythonPort.StartAsync());
        foreach (var port in ports)
            _ = {|PORT008:port.StopAsync()|};
    }
}
