namespace Microsoft.Extensions.Hosting;

public abstract class BackgroundService : IHostedService, IDisposable
{
    private CancellationTokenSource? _stopping;

    public virtual Task? ExecuteTask { get; private set; }

    public virtual Task StartAsync(CancellationToken cancellationToken)
    {
        _stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        ExecuteTask = Task.Run(() => ExecuteAsync(_stopping.Token), CancellationToken.None);
        return Task.CompletedTask;
    }

    public virtual async Task StopAsync(CancellationToken cancellationToken)
    {
        if (ExecuteTask is null)
            return;
        _stopping!.Cancel();
        await ExecuteTask.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public virtual void Dispose() => _stopping?.Cancel();

    protected abstract Task ExecuteAsync(CancellationToken stoppingToken);
}
