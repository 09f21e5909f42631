// The hosted service starts its port with the host and stops it with the host.
using Microsoft.Extensions.Hosting;

public sealed class InvoiceService : IHostedService
{
    private RubyPort? _invoices;

    public async Task StartAsync(CancellationToken cancellationToken) =>
        _invoices = await RubyPort.StartAsync(cancellationToken: cancellationToken);

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (_invoices is not null)
        {
            await _invoices.StopAsync(cancellationToken);
        }
    }
}

public static class Case
{
    public static Task RunAsync() => Framework.HostAsync(new InvoiceService());
}
