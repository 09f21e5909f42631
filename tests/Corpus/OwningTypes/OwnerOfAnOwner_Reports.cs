// The service owns a client that owns a port, and disposes neither.
public sealed class VectorClient : IAsyncDisposable
{
    private readonly PythonPort _port;

    private VectorClient(PythonPort port) => _port = port;

    public static async Task<VectorClient> ConnectAsync() => new(await PythonPort.StartAsync());

    public Task<double> DistanceAsync(string a, string b) => _port.CallAsync<double>("vectors", "distance", [a, b]);

    public ValueTask DisposeAsync() => _port.DisposeAsync();
}

public sealed class SearchService
{
    private VectorClient? _client;

    public async Task InitializeAsync() => _client = await {|PORT007:VectorClient.ConnectAsync()|};

    public async Task<double> RankAsync(string query) =>
        _client is null ? 0 : await _client.DistanceAsync(query, "answer");
}

public static class Case
{
    public static async Task RunAsync()
    {
        var search = new SearchService();
        await search.InitializeAsync();
        await search.RankAsync("leak");
    }
}
