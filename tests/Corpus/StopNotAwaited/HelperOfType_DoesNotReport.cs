// The helper that stops a port returns the task.
public static class Case
{
    public static async Task RunAsync()
    {
        var port = await PythonPort.StartAsync();
        await CloseAsync(port);
        await Work.DoAsync();
    }

    private static Task CloseAsync(PythonPort port) => port.StopAsync();
}
