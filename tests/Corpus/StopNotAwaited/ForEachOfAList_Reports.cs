// List.ForEach takes an Action, which drops the task of each stop.
public static class Case
{
    public static async Task RunAsync()
    {
        var ports = new List<PythonPort> { await PythonPort.StartAsync() };
        ports.ForEach(port => {|PORT008:port.StopAsync()|});
    }
}
