// The task of the stop is kept in a field, and dispose waits for it.
public sealed class Server : IAsyncDisposable
{
    private readonly PythonPort _port = PythonPort.Start();
    private Task _stopping = Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        _stopping = _port.StopAsync();
        await _stopping;
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var server = new Server();
    }
}
