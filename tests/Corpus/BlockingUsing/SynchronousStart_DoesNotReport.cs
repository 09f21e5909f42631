// The port is started synchronously and its stop is awaited.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var port = PythonPort.Start();
        await port.CallAsync("jobs", "run");
    }
}
