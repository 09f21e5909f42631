// Every tick of the service's timer starts a port, and a failing check leaves it behind.
using Microsoft.Extensions.Hosting;

public sealed class CertificateMonitor(IReadOnlyList<string> hosts) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(40));
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var tls = await {|PORT004:RubyPort.StartAsync(null, stoppingToken)|};
            foreach (var host in hosts)
                await tls.CallAsync("tls", "expires_in", [host], stoppingToken);
            await tls.StopAsync(stoppingToken);
        }
    }
}

public static class Case
{
    public static Task RunAsync() => Framework.HostAsync(new CertificateMonitor(Input.Items()));
}
