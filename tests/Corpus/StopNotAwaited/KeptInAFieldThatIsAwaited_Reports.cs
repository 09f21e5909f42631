// The stop is begun by dispose and its task thrown away.
public sealed class Server : IAsyncDisposable
{
    private readonly PythonPort _port = PythonPort.Start();

    public ValueTask DisposeAsync()
    {
        _ = {|PORT008:_port.StopAsync()|};
        return ValueTask.CompletedTask;
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var server = new Server();
    }
}
