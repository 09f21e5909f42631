// The port joins the scope after a call; until then nobody owns it.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var scope = new PortScope();
        var crawler = await {|PORT003:RubyPort.StartAsync()|};
        await crawler.CallAsync("Crawler", "login", ["bot"]);
        scope.Own(crawler);
        await crawler.CallAsync("Crawler", "visit", ["https://example.org"]);
    }
}
