// All ports of the list are stopped together in a finally block.
public static class Case
{
    public static async Task RunAsync()
    {
        var ports = new List<PythonPort>();
        try
        {
            foreach (var region in Input.Items())
            {
                ports.Add(await PythonPort.StartAsync());
                await Work.DoAsync(region, CancellationToken.None);
            }
        }
        finally
        {
            await Task.WhenAll(ports.Select(port => port.StopAsync()));
        }
    }
}
