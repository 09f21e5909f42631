// Dispose does nothing before the hand-shake is done, though the port runs by then.
public sealed class Gateway : IAsyncDisposable
{
    private PythonPort? _port;
    private bool _connected;

    public async Task InitializeAsync()
    {
        _port = await {|PORT007:PythonPort.StartAsync()|};
        await _port.CallAsync("gateway", "handshake");
        _connected = true;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_connected || _port is null)
        {
            return;
        }

        await _port.DisposeAsync();
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var gateway = new Gateway();
        await gateway.InitializeAsync();
    }
}
