// The generic extension stops what it is given, but it is given the list without its last port.
public static class PortSequences
{
    public static async Task StopAllAsync<TPort>(this List<TPort> ports)
        where TPort : Port
    {
        foreach (var port in ports)
        {
            await port.StopAsync();
        }
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        var workers = new List<PythonPort>();
        var late = await {|PORT001:PythonPort.StartAsync()|};
        try
        {
            workers.Add(await PythonPort.StartAsync());
            await late.CallAsync("worker", "run");
        }
        finally
        {
            await workers.StopAllAsync();
        }
    }
}
