using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace PortLeak.Hosting;

/// <summary>Whether a pool has an interpreter, or can start one. With a question, one that is idle is asked it.</summary>
internal sealed class PoolHealth<TPort>(PortPool<TPort> pool, Func<TPort, CancellationToken, Task>? probe) : IHealthCheck
    where TPort : Port
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await pool.WarmUpAsync(cancellationToken).ConfigureAwait(false);
            // One that has to be waited for is at work, which is what it is for.
            if (probe is not null && pool.Usage.Idle > 0)
                await ProbeAsync(probe, cancellationToken).ConfigureAwait(false);
            return HealthCheckResult.Healthy("The pool serves.", Data());
        }
        catch (Exception error)
        {
            return new(context.Registration.FailureStatus, error.Message, error, Data());
        }
    }

    private async Task ProbeAsync(Func<TPort, CancellationToken, Task> ask, CancellationToken cancellationToken)
    {
        await using var lease = await pool.RentAsync(cancellationToken).ConfigureAwait(false);
        await ask(lease.Port, cancellationToken).ConfigureAwait(false);
    }

    private Dictionary<string, object> Data()
    {
        var usage = pool.Usage;
        return new()
        {
            ["idle"] = usage.Idle,
            ["lent"] = usage.Lent,
            ["starting"] = usage.Starting,
            ["waiting"] = usage.Waiting,
            ["maxSize"] = usage.MaxSize,
        };
    }
}
