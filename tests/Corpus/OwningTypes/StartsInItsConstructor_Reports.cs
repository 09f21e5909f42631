// The object stops its port only if the start has ended by then.
public sealed class Preloaded : IAsyncDisposable
{
    private readonly Task<PythonPort> _starting;

    public Preloaded() => _starting = {|PORT007:PythonPort.StartAsync()|};

    public async Task<int> AskAsync() => await (await _starting).CallAsync<int>("model", "ask");

    public async ValueTask DisposeAsync()
    {
        if (_starting.IsCompletedSuccessfully)
            await _starting.Result.DisposeAsync();
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var preloaded = new Preloaded();
        if (Input.Flag("ask"))
            await preloaded.AskAsync();
    }
}
