// The embedder disposes of its gate and forgets its port.
public sealed class Embedder : IAsyncDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private PythonPort? _python;

    public async Task<int> EmbedAsync(string text)
    {
        await _gate.WaitAsync();
        try
        {
            _python ??= await {|PORT007:PythonPort.StartAsync()|};
            return await _python.CallAsync<int>("embedding", "embed", [text]);
        }
        finally
        {
            _gate.Release();
        }
    }

    public ValueTask DisposeAsync()
    {
        _gate.Dispose();
        return ValueTask.CompletedTask;
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var embedder = new Embedder();
        foreach (var item in Input.Items())
            await embedder.EmbedAsync(item);
    }
}
