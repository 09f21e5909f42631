// The helper says that it ends the session and only writes a line.
public static class Case
{
    public static async Task RunAsync()
    {
        var session = await {|PORT001:PythonPort.StartAsync()|};
        try
        {
            await session.CallAsync("notebook", "run_all");
        }
        finally
        {
            await EndSessionAsync(session);
        }
    }

    private static Task EndSessionAsync(PythonPort session)
    {
        Console.WriteLine("session {0} ended", session.ProcessId);
        return Task.CompletedTask;
    }
}
