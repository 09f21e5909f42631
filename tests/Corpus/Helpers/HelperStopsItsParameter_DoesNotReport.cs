// The helper writes a line and ends the session.
public static class Case
{
    public static async Task RunAsync()
    {
        var session = await PythonPort.StartAsync();
        try
        {
            await session.CallAsync("notebook", "run_all");
        }
        finally
        {
            await EndSessionAsync(session);
        }
    }

    private static async Task EndSessionAsync(PythonPort session)
    {
        Console.WriteLine("session {0} ended", session.ProcessId);
        await session.StopAsync();
    }
}
