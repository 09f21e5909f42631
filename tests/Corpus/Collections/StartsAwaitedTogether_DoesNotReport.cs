// The starts are awaited one by one into a list that is drained.
public static class Case
{
    public static async Task RunAsync()
    {
        var ports = new List<PythonPort>(capacity: 2);
        try
        {
            ports.Add(await PythonPort.StartAsync());
            ports.Add(await PythonPort.StartAsync());
            await ports[0].CallAsync("mpi", "barrier");
        }
        finally
        {
            foreach (var port in ports)
            {
                await port.StopAsync();
            }
        }
    }
}
