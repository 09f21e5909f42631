// The callback of a time provider's timer is an asynchronous lambda nobody awaits, but its port is in await using.
public static class Case
{
    public static async Task RunAsync()
    {
        var refreshed = new TaskCompletionSource();

        await using var timer = TimeProvider.System.CreateTimer(
            async _ =>
            {
                try
                {
                    await using var feed = await PythonPort.StartAsync();
                    await feed.CallAsync("rss", "refresh");
                }
                catch (Exception e)
                {
                    Console.WriteLine(e.Message);
                }

                refreshed.TrySetResult();
            },
            state: null,
            dueTime: TimeSpan.Zero,
            period: Timeout.InfiniteTimeSpan);

        await refreshed.Task;
    }
}
