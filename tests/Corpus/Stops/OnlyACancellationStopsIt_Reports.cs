// The only stop is a callback of a token that nobody may ever cancel.
public static class Case
{
    public static async Task RunAsync()
    {
        var python = await {|PORT001:PythonPort.StartAsync()|};
        using var registration = Input.Token().Register(() => python.Kill());
        await python.CallAsync("crawler", "crawl");
    }
}
