// A lambda that runs later puts a new port into the captured variable while the old one runs.
public static class Case
{
    public static async Task RunAsync()
    {
        var session = await {|PORT006:PythonPort.StartAsync()|};
        try
        {
            Func<Task> restart = async () => session = await PythonPort.StartAsync();
            await session.CallAsync("session", "ping");
            await restart();
        }
        finally
        {
            await session.StopAsync();
        }
    }
}
