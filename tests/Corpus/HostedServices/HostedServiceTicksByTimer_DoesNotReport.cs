// A hosted service gives its timer an async void method that skips weekends before it starts a port.
using Microsoft.Extensions.Hosting;

public sealed class ExchangeRates(bool weekend) : IHostedService
{
    private readonly TaskCompletionSource _firstTick = new();
    private Timer? _timer;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _timer = new Timer(Refresh, null, TimeSpan.Zero, TimeSpan.FromHours(1));
        return Task.CompletedTask;
    }

    private async void Refresh(object? state)
    {
        try
        {
            if (weekend)
                return;

            var rates = await PythonPort.StartAsync();
            await using (rates)
                await rates.CallAsync("rates", "refresh");
        }
        catch (Exception e)
        {
            Console.WriteLine(e.Message);
        }
        finally
        {
            _firstTick.TrySetResult();
        }
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await Task.WhenAny(_firstTick.Task, Task.Delay(200, CancellationToken.None));
        if (_timer is not null)
            await _timer.DisposeAsync();
    }
}

public static class Case
{
    public static Task RunAsync() => Framework.HostAsync(new ExchangeRates(Input.Flag("weekend")));
}
