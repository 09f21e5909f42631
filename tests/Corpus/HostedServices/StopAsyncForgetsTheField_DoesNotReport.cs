// StartAsync fills a field and StopAsync stops what it finds there.
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

public sealed class SearchIndexService(ILogger logger) : IHostedService
{
    private PythonPort? _whoosh;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        _whoosh = await PythonPort.StartAsync(null, cancellationToken);
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        logger.LogInformation("search index is shutting down, process {Pid}", _whoosh?.ProcessId);
        if (_whoosh is not null)
            await _whoosh.StopAsync(cancellationToken);
    }
}

public static class Case
{
    public static Task RunAsync() => Framework.HostAsync(new SearchIndexService(NullLogger.Instance));
}
