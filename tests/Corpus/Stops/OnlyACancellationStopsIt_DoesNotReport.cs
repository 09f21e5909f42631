// A callback of the token ends the port early, and the end of the method stops it in any case.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var python = await PythonPort.StartAsync();
        using var shutdown = new CancellationTokenSource();
        using var registration = shutdown.Token.Register(() => python.Kill());
        await python.CallAsync("crawler", "crawl");
    }
}
