// Every tick of the poller starts a port, and only those with news stop theirs.
public static class Case
{
    public static async Task RunAsync()
    {
        var token = Input.Token();
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(1));
        while (!token.IsCancellationRequested && await timer.WaitForNextTickAsync())
        {
            var ruby = await {|PORT002:RubyPort.StartAsync()|};
            var news = await ruby.CallAsync<int>("Feed", "poll");
            if (news == 0)
                continue;
            Console.WriteLine(news);
            await ruby.StopAsync();
        }
    }
}
