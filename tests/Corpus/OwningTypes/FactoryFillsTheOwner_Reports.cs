// The factory makes an empty owner, opens it and signs in; when that fails the owner has a port already.
public sealed class Session : IAsyncDisposable
{
    private PythonPort? _port;

    public static async Task<Session> ConnectAsync()
    {
        var session = {|PORT003:new Session()|};
        await session.OpenAsync();
        await Work.DoAsync();
        return session;
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
