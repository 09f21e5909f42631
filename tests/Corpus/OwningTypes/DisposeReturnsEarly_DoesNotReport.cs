// Dispose looks at the port alone, whether or not the hand-shake is done.
public sealed class Gateway : IAsyncDisposable
{
    private PythonPort? _port;
    private bool _connected;

    public async Task InitializeAsync()
    {
        _port = await PythonPort.StartAsync();
        await _port.CallAsync("gateway", "handshake");
        _connected = true;
    }

    public async ValueTask DisposeAsync()
    {
        if (_port is null)
        {
            return;
        }

        Console.WriteLine(_connected);
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
