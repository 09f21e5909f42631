// The declaration is awaited.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var port = await PythonPort.StartAsync();
        await port.CallAsync("jobs", "run");
    }
}
