// The awaited statement stops a port that was started before.
public static class Case
{
    public static async Task RunAsync()
    {
        var port = await PythonPort.StartAsync();
        await using (port)
            await port.CallAsync("jobs", "run");
    }
}
