// The client's constructor takes the port and talks to it, and a client that never came to be stops nothing.
public sealed class SentimentClient : IAsyncDisposable
{
    private readonly PythonPort _port;

    public SentimentClient(PythonPort port, string model)
    {
        _port = port;
        _port.Call("sentiment", "load", [model]);
    }

    public Task<double> ScoreAsync(string text) => _port.CallAsync<double>("sentiment", "score", [text]);

    public ValueTask DisposeAsync() => _port.DisposeAsync();
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var client = new SentimentClient(await {|PORT003:PythonPort.StartAsync()|}, "small");
        await client.ScoreAsync("What a day");
    }
}
