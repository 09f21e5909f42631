// The guard of the constructor fails for a bad name, when the port runs already.
public sealed class Scribe : IAsyncDisposable
{
    private readonly RubyPort _port;

    public Scribe(RubyPort port, string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        _port = port;
        Name = name;
    }

    public string Name { get; }

    public Task WriteAsync() => _port.CallAsync("scribe", "write", [Name]);

    public ValueTask DisposeAsync() => _port.DisposeAsync();
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var scribe = new Scribe(await {|PORT003:RubyPort.StartAsync()|}, "Bartleby");
        await scribe.WriteAsync();
    }
}
