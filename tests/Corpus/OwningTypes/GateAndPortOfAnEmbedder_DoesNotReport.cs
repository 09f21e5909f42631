// The embedder stops its port and disposes of its gate.
public sealed class Embedder : IAsyncDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private PythonPort? _python;

    public async Task<int> EmbedAsync(string text)
    {
        await _gate.WaitAsync();
        try
        {
            _python ??= await PythonPort.StartAsync();
            return await _python.CallAsync<int>("embedding", "embed", [text]);
        }
        finally
        {
            _gate.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_python is not null)
            await _python.DisposeAsync();
        _gate.Dispose();
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
