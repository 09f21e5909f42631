// A stale port is stopped and replaced in the same variable, which is disposed at the end.
public static class Case
{
    public static async Task RunAsync()
    {
        var stale = Input.Flag("stale");
        var feed = await PythonPort.StartAsync();
        if (stale)
        {
            await feed.StopAsync();
            feed = await PythonPort.StartAsync();
        }

        await using (feed)
            await feed.CallAsync("feed", "resume");
    }
}
