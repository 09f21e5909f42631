// The asynchronous lazy port is waited for by dispose and not stopped.
public sealed class Speech : IAsyncDisposable
{
    private readonly Lazy<Task<PythonPort>> _port = new(() => {|PORT007:PythonPort.StartAsync()|});

    public async Task<string> SayAsync(string text) => await (await _port.Value).CallAsync<string>("speech", "say", [text]);

    public async ValueTask DisposeAsync()
    {
        if (_port.IsValueCreated)
        {
            await _port.Value;
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
