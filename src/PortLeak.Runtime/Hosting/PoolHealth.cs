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
            // Interpreters that have to be waited for are at work, which is what they are for; unless none runs at all.
            var usage = pool.Usage;
            if (usage.Idle + usage.Lent == 0 || (probe is not null && usage.Idle > 0))
                await ProbeAsync(cancellationToken).ConfigureAwait(false);
            return HealthCheckResult.Healthy("The pool serves.", Data());
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            return new(context.Registration.FailureStatus, error.Message, error, Data());
        }
    }

    private async Task ProbeAsync(CancellationToken cancellationToken)
    {
        await using var lease = await pool.RentAsync(cancellationToken).ConfigureAwait(false);
        if (probe is not null)
            await probe(lease.Port, cancellationToken).ConfigureAwait(false);
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
