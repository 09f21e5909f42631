// A restart stores the new port over the old one.
public sealed class InferenceHost : IAsyncDisposable
{
    private PythonPort? _port;

    public async Task RestartAsync(string model)
    {
        var options = new PythonPortOptions { Arguments = [model] };
        _port = await {|PORT006:PythonPort.StartAsync(options)|};
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
