// The link to the session's task comes after a call that may fail.
public static class Case
{
    public static async Task RunAsync()
    {
        var session = ServeSessionAsync();
        var python = await {|PORT003:PythonPort.StartAsync()|};
        await python.ExecuteAsync("import sklearn");
        python.LinkTo(session);
        await session;
    }

    private static Task ServeSessionAsync() => Task.Delay(5);
}
