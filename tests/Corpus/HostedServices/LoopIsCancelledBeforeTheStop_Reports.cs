// The service stops its port after the loop, which the host's shutdown leaves by an exception.
using Microsoft.Extensions.Hosting;

public sealed class QueueScaler : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var forecast = await {|PORT004:PythonPort.StartAsync(cancellationToken: stoppingToken)|};

        while (!stoppingToken.IsCancellationRequested)
        {
            var replicas = await forecast.CallAsync<int>("forecast", "replicas", null, stoppingToken);
            Console.WriteLine($"scaling to {replicas}");
            await Task.Delay(TimeSpan.FromMilliseconds(40), stoppingToken);
        }

        await forecast.StopAsync(CancellationToken.None);
    }
}

public static class Case
{
    public static Task RunAsync() => Framework.HostAsync(new QueueScaler());
}
