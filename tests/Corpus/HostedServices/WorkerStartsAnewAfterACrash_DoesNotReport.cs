// The worker ends the port that failed before it starts another.
using Microsoft.Extensions.Hosting;

public sealed class Transcriber : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var python = await PythonPort.StartAsync();
            try
            {
                while (await python.CallAsync<bool>("queue", "transcribe_next"))
                    Console.WriteLine("one more");
                return;
            }
            catch (PortException error)
            {
                Console.WriteLine(error.Message);
            }
            finally
            {
                await python.StopAsync();
            }
        }
    }
}

public static class Case
{
    public static Task RunAsync() => Framework.HostAsync(new Transcriber());
}
