// A second attempt inside the body starts a new port over the first one, which still runs.
public static class Case
{
    public static Task RunAsync() => Parallel.ForEachAsync(Input.Items(), async (url, cancellationToken) =>
    {
        var browser = await {|PORT004:RubyPort.StartAsync(null, cancellationToken)|};
        try
        {
            if (!await browser.CallAsync<bool>("capybara", "visit", [url], cancellationToken))
            {
                browser = await {|PORT004:RubyPort.StartAsync(null, cancellationToken)|};
                await browser.CallAsync("capybara", "visit", [url], cancellationToken);
            }
        }
        catch (PortCallException e)
        {
            Console.WriteLine(e.Message);
        }

        await browser.StopAsync(CancellationToken.None);
    });
}
