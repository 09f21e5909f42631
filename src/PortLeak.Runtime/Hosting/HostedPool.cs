namespace PortLeak.Hosting;

/// <summary>A pool's life with its host.</summary>
internal sealed class HostedPool<TPort, TPool>(IServiceProvider services, PortPlace place) : HostedLifecycle
    where TPort : Port
    where TPool : PortPool<TPort>
{
    private TPool? _pool;

    public override Task StartingAsync(CancellationToken cancellationToken)
    {
        _pool = place.Find<TPool>(services);
        return _pool.WarmUpAsync(cancellationToken);
    }

    public override Task StoppedAsync(CancellationToken cancellationToken) =>
        _pool?.StopAsync(cancellationToken) ?? Task.CompletedTask;
}
