// The session that owns a port is replaced by the next one.
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
        var port = await PythonPort.StartAsync();
        _session = {|PORT006:new Session(port)|};
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
