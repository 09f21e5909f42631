// The body of the asynchronous lambda blocks its thread.
public static class Case
{
    public static Task RunAsync() => Task.Run(async () =>
    {
        {|PORT010:using|} var port = await PythonPort.StartAsync();
        await port.CallAsync("jobs", "run");
    });
}
