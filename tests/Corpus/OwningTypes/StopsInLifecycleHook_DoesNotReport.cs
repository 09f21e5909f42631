// The hosted service starts its port before the application, and dispose stops it even when the start has failed half way.
using Microsoft.Extensions.Hosting;

public sealed class Warmup : IHostedService, IAsyncDisposable
{
    private PythonPort? _port;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        _port = await PythonPort.StartAsync(cancellationToken: cancellationToken);
        await _port.CallAsync("cache", "warm", cancellationToken: cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public ValueTask DisposeAsync() => _port?.DisposeAsync() ?? default;
}

public static class Case
{
    public static async Task RunAsync() => await Framework.HostAsync(new Warmup());
}
