// The link to the session's task is the first thing that happens to the port.
public static class Case
{
    public static async Task RunAsync()
    {
        var session = ServeSessionAsync();
        var python = await PythonPort.StartAsync();
        python.LinkTo(session);
        await python.ExecuteAsync("import sklearn");
        await session;
    }

    private static Task ServeSessionAsync() => Task.Delay(5);
}
