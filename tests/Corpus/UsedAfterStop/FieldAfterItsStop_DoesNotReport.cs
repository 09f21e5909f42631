// The method says goodbye through the port of the field and stops it.
public sealed class Session : IAsyncDisposable
{
    private readonly PythonPort _port = PythonPort.Start();

    public async ValueTask DisposeAsync()
    {
        try
        {
            await _port.CallAsync("session", "goodbye");
        }
        finally
        {
            await _port.StopAsync();
        }
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var session = new Session();
    }
}
