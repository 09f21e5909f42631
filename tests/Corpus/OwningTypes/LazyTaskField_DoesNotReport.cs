// The asynchronous lazy port is waited for by dispose and stopped.
public sealed class Speech : IAsyncDisposable
{
    private readonly Lazy<Task<PythonPort>> _port = new(() => PythonPort.StartAsync());

    public async Task<string> SayAsync(string text) => await (await _port.Value).CallAsync<string>("speech", "say", [text]);

    public async ValueTask DisposeAsync()
    {
        if (_port.IsValueCreated)
        {
            await (await _port.Value).DisposeAsync();
        }
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var speech = new Speech();
        await speech.SayAsync("hello");
    }
}
