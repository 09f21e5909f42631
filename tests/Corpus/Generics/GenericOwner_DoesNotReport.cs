// A generic owner of any port marks itself as disposed and stops its port.
public sealed class Exclusive<TPort>(Func<Task<TPort>> start) : IAsyncDisposable
    where TPort : Port
{
    private TPort? _port;
    private bool _disposed;

    public async Task InitializeAsync() => _port = await start();

    public Task PingAsync() =>
        _disposed || _port is null ? Task.CompletedTask : _port.CallAsync("health", "ping");

    public async ValueTask DisposeAsync()
    {
        _disposed = true;
        if (_port is not null)
        {
            await _port.DisposeAsync();
        }
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
