// The factory makes an empty owner and opens it; when the opening fails it disposes of it.
public sealed class Session : IAsyncDisposable
{
    private PythonPort? _port;

    public static async Task<Session> ConnectAsync()
    {
        var session = new Session();
        try
        {
            await session.OpenAsync();
            return session;
        }
        catch
        {
            await session.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_port is not null)
        {
            await _port.DisposeAsync();
        }
    }

    private async Task OpenAsync() => _port ??= await PythonPort.StartAsync();
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var session = await Session.ConnectAsync();
    }
}
