// Every tick of the service's timer runs in the scope of its port, and so do the helpers it calls.
using Microsoft.Extensions.Hosting;

public sealed class CertificateMonitor(IReadOnlyList<string> hosts) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(40));
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await using var tls = await RubyPort.StartAsync(null, stoppingToken);
            foreach (var host in hosts)
                await CheckAsync(tls, host, stoppingToken);
        }
    }

    private static async Task CheckAsync(RubyPort tls, string host, CancellationToken cancellationToken)
    {
        var days = await tls.CallAsync<int>("tls", "expires_in", [host], cancellationToken);
        if (days > 14)
            return;

        await using var mailer = await PythonPort.StartAsync(null, cancellationToken);
        await mailer.CallAsync("smtplib_job", "warn", [host, days], cancellationToken);
    }
}

public static class Case
{
    public static Task RunAsync() => Framework.HostAsync(new CertificateMonitor(Input.Items()));
}
