// One port serves all ticks of the poller.
public static class Case
{
    public static async Task RunAsync()
    {
        var token = Input.Token();
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(1));
        await using var ruby = await RubyPort.StartAsync();
        while (!token.IsCancellationRequested && await timer.WaitForNextTickAsync())
        {
            var news = await ruby.CallAsync<int>("Feed", "poll");
            if (news == 0)
                continue;
            Console.WriteLine(news);
        }
    }
}
