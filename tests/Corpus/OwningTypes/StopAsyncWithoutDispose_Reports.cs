// The host does not call StopAsync when StartAsync has thrown, so that the port it had started is left.
using Microsoft.Extensions.Hosting;

public sealed class Preloader : IHostedService
{
    private PythonPort? _port;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        _port = await {|PORT007:PythonPort.StartAsync(cancellationToken: cancellationToken)|};
        await Work.DoAsync(cancellationToken);
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (_port is not null)
        {
            await _port.StopAsync(cancellationToken);
        }
    }
}

public static class Case
{
    public static async Task RunAsync() => await Framework.HostAsync(new Preloader());
}
