// The using declaration holds the awaited port, not its task.
public static class Case
{
    public static async Task RunAsync()
    {
        var starting = RubyPort.StartAsync();
        await using var ruby = await starting;
        await ruby.CallAsync("Sitemap", "build", ["https://example.org"]);
    }
}
