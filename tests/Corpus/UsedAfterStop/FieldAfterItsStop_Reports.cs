// The method stops the port of the field and says goodbye through it.
public sealed class Session : IAsyncDisposable
{
    private readonly PythonPort _port = PythonPort.Start();

    public async ValueTask DisposeAsync()
    {
        await _port.StopAsync();
        await {|PORT009:_port.CallAsync("session", "goodbye")|};
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var session = new Session();
    }
}
