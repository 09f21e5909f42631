// The two stops are awaited together in finally.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var parser = await PythonPort.StartAsync();
        var renderer = await PythonPort.StartAsync();
        try
        {
            await parser.CallAsync("invoices", "parse", ["inv.xml"]);
            await renderer.CallAsync("invoices", "render");
        }
        finally
        {
            await Task.WhenAll(renderer.StopAsync(), parser.StopAsync());
        }
    }
}
