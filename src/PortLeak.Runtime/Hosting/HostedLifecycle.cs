using Microsoft.Extensions.Hosting;

namespace PortLeak.Hosting;

/// <summary>What serves before any service of the host's is started, and ends after all have stopped.</summary>
internal abstract class HostedLifecycle : IHostedLifecycleService
{
    public abstract Task StartingAsync(CancellationToken cancellationToken);

    /// <param name="cancellationToken">Cancelled when the host's time to shut down is over: it ends all politeness.</param>
    public abstract Task StoppedAsync(CancellationToken cancellationToken);

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
