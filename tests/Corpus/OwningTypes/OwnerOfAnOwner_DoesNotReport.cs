// The service owns a client that owns a port, and each disposes what it owns.
public sealed class VectorClient : IAsyncDisposable
{
    private readonly PythonPort _port;

    private VectorClient(PythonPort port) => _port = port;

    public static async Task<VectorClient> ConnectAsync() => new(await PythonPort.StartAsync());

    public Task<double> DistanceAsync(string a, string b) => _port.CallAsync<double>("vectors", "distance", [a, b]);

    public ValueTask DisposeAsync() => _port.DisposeAsync();
}

public sealed class SearchService : IAsyncDisposable
{
    private VectorClient? _client;

    public async Task InitializeAsync() => _client = await VectorClient.ConnectAsync();

    public async Task<double> RankAsync(string query) =>
        _client is null ? 0 : await _client.DistanceAsync(query, "answer");

    public ValueTask DisposeAsync() => _client?.DisposeAsync() ?? ValueTask.CompletedTask;
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var search = new SearchService();
        await search.InitializeAsync();
        await search.RankAsync("leak");
    }
}
