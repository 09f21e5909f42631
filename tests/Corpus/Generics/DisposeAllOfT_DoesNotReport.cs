// The generic extension stops what it is given, and it is given the whole list.
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
        try
        {
            workers.Add(await PythonPort.StartAsync());
            var late = await PythonPort.StartAsync();
            workers.Add(late);
            await late.CallAsync("worker", "run");
        }
        finally
        {
            await workers.StopAllAsync();
        }
    }
}
