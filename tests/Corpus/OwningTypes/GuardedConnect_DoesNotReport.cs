// Connecting is guarded against a second start, and dispose disconnects.
public sealed class Thesaurus : IAsyncDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private PythonPort? _port;

    public async Task<string> SynonymAsync(string word)
    {
        await ConnectAsync();
        return await _port!.CallAsync<string>("thesaurus", "synonym", [word]);
    }

    public async ValueTask DisposeAsync()
    {
        if (_port is not null)
        {
            await _port.DisposeAsync();
        }

        _gate.Dispose();
    }

    private async Task ConnectAsync()
    {
        await _gate.WaitAsync();
        try
        {
            _port ??= await PythonPort.StartAsync();
        }
        finally
        {
            _gate.Release();
        }
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var thesaurus = new Thesaurus();
        await thesaurus.SynonymAsync("swift");
        await thesaurus.SynonymAsync("clean");
    }
}
