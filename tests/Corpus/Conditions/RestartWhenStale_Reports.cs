// A stale port is stopped and replaced; the replacement has no stop of its own.
public static class Case
{
    public static async Task RunAsync()
    {
        var stale = Input.Flag("stale");
        var feed = await PythonPort.StartAsync();
        if (stale)
        {
            await feed.StopAsync();
            var fresh = await {|PORT001:PythonPort.StartAsync()|};
            await fresh.CallAsync("feed", "resume");
        }
        else
        {
            await using (feed)
                await feed.CallAsync("feed", "resume");
        }
    }
}
