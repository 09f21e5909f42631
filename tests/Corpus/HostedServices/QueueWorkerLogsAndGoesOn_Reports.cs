// The worker survives every failed job by logging it, and each failed job leaves a port.
using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

public sealed class PdfWorker(ChannelReader<string> queue, ILogger logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var invoice in queue.ReadAllAsync(stoppingToken))
        {
            try
            {
                var renderer = await {|PORT004:PythonPort.StartAsync()|};
                await renderer.CallAsync("weasyprint", "render", [invoice], stoppingToken);
                await renderer.StopAsync();
            }
            catch (Exception e)
            {
                logger.LogError(e, "invoice {Invoice} failed", invoice);
            }
        }
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        var queue = Channel.CreateUnbounded<string>();
        foreach (var invoice in Input.Items())
            queue.Writer.TryWrite(invoice);
        queue.Writer.Complete();

        await Framework.HostAsync(new PdfWorker(queue.Reader, NullLogger.Instance));
    }
}
