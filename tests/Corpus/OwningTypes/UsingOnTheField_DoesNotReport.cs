// Dispose takes the port into a 'using' of its own.
public sealed class Draft : IAsyncDisposable
{
    private readonly PythonPort _port = PythonPort.Start();

    public async ValueTask DisposeAsync()
    {
        await using (_port)
        {
            await _port.CallAsync("draft", "save");
        }
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var draft = new Draft();
    }
}
