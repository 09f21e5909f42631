// The using declaration disposes the start task; the interpreter inside it goes on.
public static class Case
{
    public static async Task RunAsync()
    {
        using var starting = {|PORT005:RubyPort.StartAsync()|};
        var ruby = await starting;
        await ruby.CallAsync("Sitemap", "build", ["https://example.org"]);
    }
}
