// All ports of the list are stopped together, but only where every call has returned.
public static class Case
{
    public static async Task RunAsync()
    {
        var ports = new List<PythonPort>();
        foreach (var region in Input.Items())
        {
            ports.Add(await {|PORT003:PythonPort.StartAsync()|});
            await Work.DoAsync(region, CancellationToken.None);
        }

        await Task.WhenAll(ports.Select(port => port.StopAsync()));
    }
}
