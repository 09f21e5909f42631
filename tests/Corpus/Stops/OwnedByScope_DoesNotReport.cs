// The scope owns the port from its start on.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var scope = new PortScope();
        var crawler = scope.Own(await RubyPort.StartAsync());
        await crawler.CallAsync("Crawler", "login", ["bot"]);
        await crawler.CallAsync("Crawler", "visit", ["https://example.org"]);
    }
}
