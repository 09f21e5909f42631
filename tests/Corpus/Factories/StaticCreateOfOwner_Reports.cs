// The asynchronous creator of a client greets the guest before the client exists to own it.
public sealed class GeocodingClient : IAsyncDisposable
{
    private readonly PythonPort _port;

    private GeocodingClient(PythonPort port) => _port = port;

    public static async Task<GeocodingClient> CreateAsync(string region)
    {
        var port = await {|PORT003:PythonPort.StartAsync()|};
        await port.CallAsync("geocoder", "select_region", [region]);
        return new GeocodingClient(port);
    }

    public Task<string> LocateAsync(string address) => _port.CallAsync<string>("geocoder", "locate", [address]);

    public ValueTask DisposeAsync() => _port.DisposeAsync();
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var client = await GeocodingClient.CreateAsync("AT");
        await client.LocateAsync("Hauptplatz 1");
    }
}
