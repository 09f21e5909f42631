// The reset forgets the port, and '??=' starts another one.
public sealed class Parser : IAsyncDisposable
{
    private RubyPort? _port;

    public async Task ParseAsync(string text)
    {
        _port ??= await {|PORT006:RubyPort.StartAsync()|};
        await _port.CallAsync("Parser", "parse", [text]);
    }

    public void Reset() => _port = null;

    public async ValueTask DisposeAsync()
    {
        if (_port is { } port)
        {
            await port.DisposeAsync();
        }
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var parser = new Parser();
        await parser.ParseAsync("first");
        parser.Reset();
        await parser.ParseAsync("second");
    }
}
