// The service begins its loop and returns; whatever becomes of the loop, the port is stopped with the service.
using Microsoft.Extensions.Hosting;

public sealed class Ticker : IHostedService
{
    private readonly CancellationTokenSource _stopping = new();
    private PythonPort? _port;
    private Task? _ticking;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        _port = await PythonPort.StartAsync(cancellationToken: cancellationToken);
        _ticking = TickAsync(_port, _stopping.Token);
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        try
        {
            _stopping.Cancel();
            if (_ticking is not null)
                await _ticking;
        }
        finally
        {
            if (_port is not null)
                await _port.StopAsync(CancellationToken.None);
        }
    }

    private static async Task TickAsync(PythonPort port, CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            await port.CallAsync("clock", "tick", null, stopping);
            await Task.Delay(TimeSpan.FromMilliseconds(20), stopping);
        }
    }
}

public static class Case
{
    public static Task RunAsync() => Framework.HostAsync(new Ticker());
}
