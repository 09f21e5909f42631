// The record that keeps a port has a dispose that closes something else.
public sealed record Connection(string Name, PythonPort Port) : IAsyncDisposable
{
    private readonly MemoryStream _buffer = new();

    public ValueTask DisposeAsync() => _buffer.DisposeAsync();
}

public static class Case
{
    public static async Task RunAsync()
    {
        var port = await {|PORT007:PythonPort.StartAsync()|};
        await using var connection = new Connection("main", port);
        await connection.Port.CallAsync("module", "function");
    }
}
