// The callback of a time provider's timer is an asynchronous lambda nobody awaits, and its stop is the last statement.
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
                    var feed = await {|PORT004:PythonPort.StartAsync()|};
                    await feed.CallAsync("rss", "refresh");
                    await feed.StopAsync();
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
