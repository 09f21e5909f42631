// The service holds its port with await using, so the exception of the shutdown stops it as well.
using Microsoft.Extensions.Hosting;

public sealed class QueueScaler : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var forecast = await PythonPort.StartAsync(cancellationToken: stoppingToken);

        while (!stoppingToken.IsCancellationRequested)
        {
            var replicas = await forecast.CallAsync<int>("forecast", "replicas", null, stoppingToken);
            Console.WriteLine($"scaling to {replicas}");
            await Task.Delay(TimeSpan.FromMilliseconds(40), stoppingToken);
        }
    }
}

public static class Case
{
    public static Task RunAsync() => Framework.HostAsync(new QueueScaler());
}
