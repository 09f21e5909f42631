using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace PortLeak.Hosting;

/// <summary>
/// Whether a port serves. That is known without asking it; one that is busy for long is not ill, so it is asked only if there is
/// a question.
/// </summary>
internal sealed class PortHealth<TPort>(TPort port, Func<TPort, CancellationToken, Task>? probe) : IHealthCheck
    where TPort : Port
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var data = new Dictionary<string, object> { ["state"] = port.State.ToString(), ["processId"] = port.ProcessId };
        if (port.Exited.IsCompletedSuccessfully)
            return new(context.Registration.FailureStatus, port.Exited.Result.ToString(), null, data);
        if (port.State != PortState.Running)
            return new(context.Registration.FailureStatus, $"The port is {port.State}.", null, data);
        try
        {
            if (probe is not null)
                await probe(port, cancellationToken).ConfigureAwait(false);
            return HealthCheckResult.Healthy($"The interpreter runs ({port.InterpreterVersion}).", data);
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            return new(context.Registration.FailureStatus, $"The probe failed: {error.Message}", error, data);
        }
    }
}
