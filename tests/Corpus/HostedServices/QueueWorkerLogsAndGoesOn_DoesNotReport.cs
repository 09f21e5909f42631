// The worker survives every failed job by logging it, after the job's port has been stopped.
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
            PythonPort? renderer = null;
            try
            {
                renderer = await PythonPort.StartAsync();
                await renderer.CallAsync("weasyprint", "render", [invoice], stoppingToken);
            }
            catch (Exception e)
            {
                logger.LogError(e, "invoice {Invoice} failed", invoice);
            }
            finally
            {
                if (renderer is not null)
                    await renderer.StopAsync();
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
