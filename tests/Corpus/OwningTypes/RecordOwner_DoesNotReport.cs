// The record that keeps a port stops it in its dispose.
public sealed record Connection(string Name, PythonPort Port) : IAsyncDisposable
{
    private readonly MemoryStream _buffer = new();

    public async ValueTask DisposeAsync()
    {
        await Port.DisposeAsync();
        await _buffer.DisposeAsync();
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        var port = await PythonPort.StartAsync();
        await using var connection = new Connection("main", port);
        await connection.Port.CallAsync("module", "function");
    }
}
