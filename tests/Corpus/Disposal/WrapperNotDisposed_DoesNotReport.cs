// The wrapper disposes its port, and its creator disposes the wrapper.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var maps = await MapRenderer.OpenAsync();
        await maps.RenderAsync("Styria");
    }
}

public sealed class MapRenderer : IAsyncDisposable
{
    private readonly PythonPort _port;

    private MapRenderer(PythonPort port) => _port = port;

    public static async Task<MapRenderer> OpenAsync() => new(await PythonPort.StartAsync());

    public Task RenderAsync(string region) => _port.CallAsync("maps", "render", [region]);

    public ValueTask DisposeAsync() => _port.DisposeAsync();
}
