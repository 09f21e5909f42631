// A nightly report opens one port a region and closes all that it has opened.
public static class Case
{
    public static async Task RunAsync()
    {
        var report = new NightlyReport();
        await report.BuildAsync(Input.Items());
    }
}

public sealed class NightlyReport
{
    public async Task BuildAsync(IReadOnlyList<string> regions)
    {
        var opened = new List<PythonPort>();
        var finished = new List<PythonPort>();
        try
        {
            foreach (var region in regions)
            {
                var port = await PythonPort.StartAsync();
                opened.Add(port);
                await port.CallAsync("nightly", "aggregate", [region]);
                finished.Add(port);
            }

            Console.WriteLine($"{finished.Count} of {opened.Count} regions are done");
        }
        finally
        {
            foreach (var port in opened)
                await port.StopAsync();
        }
    }
}
