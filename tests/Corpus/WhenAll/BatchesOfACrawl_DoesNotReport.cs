// Each batch of the crawl collects its ports one by one, in a list that finally empties.
public static class Case
{
    public static async Task RunAsync()
    {
        foreach (var batch in Input.Items().Chunk(2))
        {
            var crawlers = new List<RubyPort>(batch.Length);
            try
            {
                foreach (var host in batch)
                    crawlers.Add(await LaunchAsync(host));
                await Task.WhenAll(crawlers.Select(crawler => crawler.CallAsync("crawl", "run")));
            }
            finally
            {
                foreach (var crawler in crawlers)
                    await crawler.DisposeAsync();
            }
        }
    }

    private static Task<RubyPort> LaunchAsync(string host) =>
        RubyPort.StartAsync(new RubyPortOptions { WorkingDirectory = "/srv/crawl/" + host });
}
