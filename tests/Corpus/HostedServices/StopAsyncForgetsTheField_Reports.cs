// StartAsync fills a field that StopAsync reports on and does not stop.
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

public sealed class SearchIndexService(ILogger logger) : IHostedService
{
    private PythonPort? _whoosh;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        _whoosh = await {|PORT007:PythonPort.StartAsync(null, cancellationToken)|};
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        logger.LogInformation("search index is shutting down, process {Pid}", _whoosh?.ProcessId);
        return Task.CompletedTask;
    }
}

public static class Case
{
    public static Task RunAsync() => Framework.HostAsync(new SearchIndexService(NullLogger.Instance));
}
