// The hosted service starts its port before the application and stops nothing after it.
using Microsoft.Extensions.Hosting;

public sealed class Warmup : IHostedService, IAsyncDisposable
{
    private PythonPort? _port;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        _port = await {|PORT007:PythonPort.StartAsync(cancellationToken: cancellationToken)|};
        await _port.CallAsync("cache", "warm", cancellationToken: cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public ValueTask DisposeAsync() => default;
}

public static class Case
{
    public static async Task RunAsync() => await Framework.HostAsync(new Warmup());
}
