using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace PortLeak.Hosting;

/// <summary>A port's life with its host. One that ends by itself is not replaced: what it knew is lost.</summary>
internal sealed partial class HostedPort<TPort>(IServiceProvider services, PortPlace place) : HostedLifecycle
    where TPort : Port
{
    private TPort? _port;

    public override async Task StartingAsync(CancellationToken cancellationToken)
    {
        _port = place.Find<TPort>(services);
        await _port.WhenStartedAsync(cancellationToken).ConfigureAwait(false);
        _ = ReportLossAsync(_port.Exited);
    }

    public override Task StoppedAsync(CancellationToken cancellationToken) =>
        _port?.StopAsync(cancellationToken) ?? Task.CompletedTask;

    private async Task ReportLossAsync(Task<PortExit> exited)
    {
        var exit = await exited.ConfigureAwait(false);
        if (exit.Reason is PortExitReason.Stopped or PortExitReason.Killed or PortExitReason.OwnerEnded)
            return;
        if (services.GetService<ILoggerFactory>()?.CreateLogger("PortLeak") is { } log)
            LogLoss(log, place, exit, exit.StandardError);
    }

    [LoggerMessage(LogLevel.Critical, "{Place} is lost: every call fails from now on. {Exit} {StandardError}")]
    private static partial void LogLoss(ILogger log, PortPlace place, PortExit exit, string standardError);
}
