// The background service stops its port in the 'finally' of its work.
using Microsoft.Extensions.Hosting;

public sealed class Ticker : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var port = await PythonPort.StartAsync(cancellationToken: stoppingToken);
        await port.CallAsync("ticker", "run", cancellationToken: stoppingToken);
    }
}

public static class Case
{
    public static async Task RunAsync() => await Framework.HostAsync(new Ticker());
}
