// The task in a variable is awaited before the port stops.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var port = await PythonPort.StartAsync();
        var pending = port.CallAsync("index", "rebuild");
        await Work.DoAsync();
        await pending;
    }
}
