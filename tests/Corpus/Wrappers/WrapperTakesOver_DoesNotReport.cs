// The client's constructor takes the port and does nothing else, so that the client stops it.
public sealed class SentimentClient : IAsyncDisposable
{
    private readonly PythonPort _port;
    private readonly string _model;

    public SentimentClient(PythonPort port, string model)
    {
        _port = port;
        _model = model;
    }

    public Task<double> ScoreAsync(string text) => _port.CallAsync<double>("sentiment", "score", [_model, text]);

    public ValueTask DisposeAsync() => _port.DisposeAsync();
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var client = new SentimentClient(await PythonPort.StartAsync(), "small");
        await client.ScoreAsync("What a day");
    }
}
