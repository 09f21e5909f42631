// The service spawns its work in StartAsync and joins it in StopAsync; the work cleans up on cancellation alone.
using Microsoft.Extensions.Hosting;

public sealed class FeedImporter(IReadOnlyList<string> feeds) : IHostedService, IDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private Task _work = Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _work = Task.Run(async () =>
        {
            var parser = await {|PORT004:PythonPort.StartAsync()|};
            try
            {
                foreach (var feed in feeds)
                    await parser.CallAsync("feedparser", "parse", [feed], _stopping.Token);
            }
            catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
            {
                await parser.StopAsync();
                return;
            }

            await parser.StopAsync();
        });
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stopping.CancelAsync();
        await _work;
    }

    public void Dispose() => _stopping.Dispose();
}

public static class Case
{
    public static Task RunAsync() => Framework.HostAsync(new FeedImporter(Input.Items()));
}
