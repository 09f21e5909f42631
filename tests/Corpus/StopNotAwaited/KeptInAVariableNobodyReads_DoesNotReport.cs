// The task of the stop is awaited when the other work is done.
public static class Case
{
    public static async Task RunAsync()
    {
        var port = await PythonPort.StartAsync();
        var stopping = port.StopAsync();
        await Work.DoAsync();
        await stopping;
    }
}
