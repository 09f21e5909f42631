// The session that owns a port is disposed of before the next one takes its place.
public sealed class Session(PythonPort port) : IAsyncDisposable
{
    public Task WorkAsync() => port.CallAsync("session", "work");

    public ValueTask DisposeAsync() => port.DisposeAsync();
}

public sealed class Client : IAsyncDisposable
{
    private Session? _session;

    public async Task ConnectAsync()
    {
        if (_session is not null)
        {
            await _session.DisposeAsync();
        }

        var port = await PythonPort.StartAsync();
        _session = new Session(port);
        await _session.WorkAsync();
    }

    public ValueTask DisposeAsync() => _session?.DisposeAsync() ?? ValueTask.CompletedTask;
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var client = new Client();
        await client.ConnectAsync();
        await client.ConnectAsync();
    }
}
