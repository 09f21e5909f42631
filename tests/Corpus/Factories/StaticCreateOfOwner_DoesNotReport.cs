// The asynchronous creator of a client hands the port to the client first and greets the guest through it.
public sealed class GeocodingClient : IAsyncDisposable
{
    private readonly PythonPort _port;

    private GeocodingClient(PythonPort port) => _port = port;

    public static async Task<GeocodingClient> CreateAsync(string region)
    {
        var client = new GeocodingClient(await PythonPort.StartAsync());
        try
        {
            await client._port.CallAsync("geocoder", "select_region", [region]);
            return client;
        }
        catch
        {
            await client.DisposeAsync();
            throw;
        }
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
