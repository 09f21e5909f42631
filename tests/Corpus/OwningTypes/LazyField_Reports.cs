// The lazy field starts a port on first use and nothing looks after it.
public sealed class Highlighter : IDisposable
{
    private readonly Lazy<RubyPort> _rouge = new(() => {|PORT007:RubyPort.Start()|});
    private readonly MemoryStream _cache = new();

    public string Highlight(string code) => _rouge.Value.Call<string>("Rouge", "highlight", [code]);

    public void Dispose() => _cache.Dispose();
}

public static class Case
{
    public static void Run()
    {
        using var highlighter = new Highlighter();
        highlighter.Highlight("puts 1");
    }
}
