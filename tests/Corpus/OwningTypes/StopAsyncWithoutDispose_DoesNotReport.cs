// The service disposes of its port too, which a host does also when StartAsync has thrown.
using Microsoft.Extensions.Hosting;

public sealed class Preloader : IHostedService, IAsyncDisposable
{
    private PythonPort? _port;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        _port = await PythonPort.StartAsync(cancellationToken: cancellationToken);
        await Work.DoAsync(cancellationToken);
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (_port is not null)
        {
            await _port.StopAsync(cancellationToken);
        }
    }

    public ValueTask DisposeAsync() => _port?.DisposeAsync() ?? default;
}

public static class Case
{
    public static async Task RunAsync() => await Framework.HostAsync(new Preloader());
}
