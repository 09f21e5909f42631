// Connecting is guarded against a second start, and the type has no way to disconnect.
public sealed class Thesaurus
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private PythonPort? _port;

    public async Task<string> SynonymAsync(string word)
    {
        await ConnectAsync();
        return await _port!.CallAsync<string>("thesaurus", "synonym", [word]);
    }

    private async Task ConnectAsync()
    {
        await _gate.WaitAsync();
        try
        {
            _port ??= await {|PORT007:PythonPort.StartAsync()|};
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
        var thesaurus = new Thesaurus();
        await thesaurus.SynonymAsync("swift");
        await thesaurus.SynonymAsync("clean");
    }
}
