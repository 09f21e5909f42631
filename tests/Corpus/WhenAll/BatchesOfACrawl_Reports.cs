// Each batch of the crawl starts its ports through a helper and loses them when one of the batch does not come up.
public static class Case
{
    public static async Task RunAsync()
    {
        foreach (var batch in Input.Items().Chunk(2))
        {
            var crawlers = await Task.WhenAll(batch.Select(host => {|PORT005:LaunchAsync(host)|}));
            foreach (var crawler in crawlers)
                await crawler.DisposeAsync();
        }
    }

    private static Task<RubyPort> LaunchAsync(string host) =>
        RubyPort.StartAsync(new RubyPortOptions { WorkingDirectory = "/srv/crawl/" + host });
}
