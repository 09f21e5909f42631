// Dispose saves first, and stops only what has been saved.
public sealed class Draft : IAsyncDisposable
{
    private readonly PythonPort _port = {|PORT007:PythonPort.Start()|};

    public async ValueTask DisposeAsync()
    {
        await _port.CallAsync("draft", "save");
        await _port.DisposeAsync();
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var draft = new Draft();
    }
}
