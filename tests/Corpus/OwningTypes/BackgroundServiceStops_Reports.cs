// The background service keeps the port of its work in a field that nothing stops.
using Microsoft.Extensions.Hosting;

public sealed class Ticker : BackgroundService
{
    private PythonPort? _port;

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await base.StartAsync(cancellationToken);
        _port = await {|PORT007:PythonPort.StartAsync(cancellationToken: cancellationToken)|};
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.CompletedTask;

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        Console.WriteLine(_port?.State);
    }
}

public static class Case
{
    public static async Task RunAsync() => await Framework.HostAsync(new Ticker());
}
