namespace Crawling
{
    using PortLeak;

    public class Crawler
    {
        public async Task<int> CrawlAsync(IEnumerable<string> hosts, CancellationToken cancellationToken)
        {
            var pages = 0;

            // One interpreter for each host.
            var crawlers = new Dictionary<string, PythonPort>();
            foreach (var host in hosts)
            {
                // An interpreter resolves the name of its host by itself.
                crawlers[host] = await {|PORT006:PythonPort.StartAsync(
                    new PythonPortOptions { WorkingDirectory = "/srv/crawl" }, // where the cache is
                    cancellationToken)|};
                pages += await crawlers[host].CallAsync<int>("crawl", "count", [host], cancellationToken);
            }

            return pages;
        }
    }
}
