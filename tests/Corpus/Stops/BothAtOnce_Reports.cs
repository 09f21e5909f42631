// The two stops are awaited together, but one name is written twice.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var scope = new PortScope();
        var parser = await {|PORT001:PythonPort.StartAsync()|};
        var renderer = await scope.StartPythonAsync();
        var mailer = await scope.StartRubyAsync();
        await parser.CallAsync("invoices", "parse", ["inv.xml"]);
        await Task.WhenAll(renderer.StopAsync(), mailer.StopAsync());
    }
}
