// A restart builds the new port, publishes it and stops the old one.
public sealed class InferenceHost : IAsyncDisposable
{
    private PythonPort? _port;

    public async Task RestartAsync(string model)
    {
        var options = new PythonPortOptions { Arguments = [model] };
        var fresh = await PythonPort.StartAsync(options);
        var old = _port;
        _port = fresh;
        if (old is not null)
        {
            await old.StopAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_port is not null)
        {
            await _port.DisposeAsync();
        }
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var host = new InferenceHost();
        await host.RestartAsync("small");
        await host.RestartAsync("large");
    }
}
