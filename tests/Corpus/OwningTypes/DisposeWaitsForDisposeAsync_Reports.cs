// Dispose waits for DisposeAsync, which leaves the port.
public sealed class Tokenizer : IDisposable, IAsyncDisposable
{
    private readonly PythonPort _port = {|PORT007:PythonPort.Start()|};
    private readonly SemaphoreSlim _gate = new(1);

    public void Split(string text) => _port.Call("tokens", "split", [text]);

    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    public async ValueTask DisposeAsync()
    {
        await _gate.WaitAsync();
        _gate.Dispose();
    }
}

public static class Case
{
    public static void Run()
    {
        using var tokenizer = new Tokenizer();
        tokenizer.Split("a b");
    }
}
