// The worker starts another port when a call fails and leaves the one it had.
using Microsoft.Extensions.Hosting;

public sealed class Transcriber : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var python = await {|PORT004:PythonPort.StartAsync()|};
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
        }
    }
}

public static class Case
{
    public static Task RunAsync() => Framework.HostAsync(new Transcriber());
}
