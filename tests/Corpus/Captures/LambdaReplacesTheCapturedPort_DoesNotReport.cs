// A lambda that runs later stops the old port before it puts a new one into the captured variable.
public static class Case
{
    public static async Task RunAsync()
    {
        var session = await PythonPort.StartAsync();
        try
        {
            Func<Task> restart = async () =>
            {
                await session.StopAsync();
                session = await PythonPort.StartAsync();
            };
            await session.CallAsync("session", "ping");
            await restart();
        }
        finally
        {
            await session.StopAsync();
        }
    }
}
