// The only stop is a callback of a token that nobody cancels when all goes well.
public static class Case
{
    public static async Task RunAsync()
    {
        var python = await {|PORT001:PythonPort.StartAsync()|};
        using var shutdown = new CancellationTokenSource();
        using var registration = shutdown.Token.Register(() => python.Kill());
        await python.CallAsync("crawler", "crawl");
    }
}
