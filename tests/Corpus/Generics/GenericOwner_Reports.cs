// A generic owner of any port marks itself as disposed and stops nothing.
public sealed class Exclusive<TPort>(Func<Task<TPort>> start) : IAsyncDisposable
    where TPort : Port
{
    private TPort? _port;
    private bool _disposed;

    public async Task InitializeAsync() => _port = await {|PORT007:start()|};

    public Task PingAsync() =>
        _disposed || _port is null ? Task.CompletedTask : _port.CallAsync("health", "ping");

    public ValueTask DisposeAsync()
    {
        _disposed = true;
        return ValueTask.CompletedTask;
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var exclusive = new Exclusive<RubyPort>(() => RubyPort.StartAsync());
        await exclusive.InitializeAsync();
        await exclusive.PingAsync();
    }
}
