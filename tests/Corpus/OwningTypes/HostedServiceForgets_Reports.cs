// The hosted service starts its port with the host and does nothing when the host stops.
using Microsoft.Extensions.Hosting;

public sealed class InvoiceService : IHostedService
{
    private RubyPort? _invoices;

    public async Task StartAsync(CancellationToken cancellationToken) =>
        _invoices = await {|PORT007:RubyPort.StartAsync(cancellationToken: cancellationToken)|};

    public Task StopAsync(CancellationToken cancellationToken)
    {
        Console.WriteLine("last state: {0}", _invoices?.State);
        return Task.CompletedTask;
    }
}

public static class Case
{
    public static Task RunAsync() => Framework.HostAsync(new InvoiceService());
}
