// Both starts are awaited together, and when one fails the port of the other is lost.
public static class Case
{
    public static async Task RunAsync()
    {
        var ports = await Task.WhenAll({|PORT005:PythonPort.StartAsync()|}, {|PORT005:PythonPort.StartAsync()|});
        try
        {
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
