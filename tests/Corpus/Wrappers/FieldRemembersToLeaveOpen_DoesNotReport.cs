// The session is told to leave the port open for its caller, who stops it.
public sealed class Session : IAsyncDisposable
{
    private readonly PythonPort _python;
    private readonly bool _leaveOpen;

    public Session(PythonPort python, bool leaveOpen = false)
    {
        _python = python;
        _leaveOpen = leaveOpen;
    }

    public Task<int> AskAsync(string question) => _python.CallAsync<int>("session", "ask", [question]);

    public async ValueTask DisposeAsync()
    {
        if (!_leaveOpen)
            await _python.DisposeAsync();
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var python = await PythonPort.StartAsync();
        await using (var session = new Session(python, leaveOpen: true))
            await session.AskAsync("first");
        await using (var session = new Session(python, leaveOpen: true))
            await session.AskAsync("second");
    }
}
