// The body of the lambda is synchronous.
public static class Case
{
    public static Task RunAsync() => Task.Run(() =>
    {
        using var port = PythonPort.Start();
        port.Call("jobs", "run");
    });
}
