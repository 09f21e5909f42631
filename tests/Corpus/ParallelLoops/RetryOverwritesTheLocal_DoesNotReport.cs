// A second attempt inside the body opens a scope of its own once the first has closed.
public static class Case
{
    public static Task RunAsync() => Parallel.ForEachAsync(Input.Items(), async (url, cancellationToken) =>
    {
        var visited = false;
        for (var attempt = 0; attempt < 2 && !visited; attempt++)
        {
            await using var browser = await RubyPort.StartAsync(null, cancellationToken);
            visited = await browser.CallAsync<bool>("capybara", "visit", [url], cancellationToken);
        }
    });
}
