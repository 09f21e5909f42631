// The object waits for the start that its constructor began, and stops the port.
public sealed class Preloaded : IAsyncDisposable
{
    private readonly Task<PythonPort> _starting;

    public Preloaded() => _starting = PythonPort.StartAsync();

    public async Task<int> AskAsync() => await (await _starting).CallAsync<int>("model", "ask");

    public async ValueTask DisposeAsync()
    {
        await (await _starting).DisposeAsync();
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
