// The background service overrides the start to bring its port up and dispose to bring it down.
using Microsoft.Extensions.Hosting;

public sealed class Poller : BackgroundService
{
    private RubyPort? _port;

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        _port = await RubyPort.StartAsync(cancellationToken: cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (_port is not null)
        {
            await _port.CallAsync("Poll", "once", cancellationToken: stoppingToken);
        }
    }

    public override void Dispose()
    {
        _port?.Dispose();
        base.Dispose();
    }
}

public static class Case
{
    public static async Task RunAsync() => await Framework.HostAsync(new Poller());
}
