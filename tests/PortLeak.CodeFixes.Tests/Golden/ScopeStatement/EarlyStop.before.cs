using PortLeak;

public static class Server
{
    public static async Task RunAsync(Func<double, Task> serveAsync)
    {
        double rate;
        var python = await {|PORT003:PythonPort.StartAsync()|}; // only for the settings
        rate = await python.CallAsync<double>("settings", "rate");
        await python.StopAsync();

        // Runs for ever.
        while (true)
            await serveAsync(rate);
    }
}
