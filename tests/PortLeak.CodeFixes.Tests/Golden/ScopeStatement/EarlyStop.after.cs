// action: Wrap in an 'await using' statement
using PortLeak;

public static class Server
{
    public static async Task RunAsync(Func<double, Task> serveAsync)
    {
        double rate;
        await using (var python = await PythonPort.StartAsync()) // only for the settings
        {
            rate = await python.CallAsync<double>("settings", "rate");
        }

        // Runs for ever.
        while (true)
            await serveAsync(rate);
    }
}
