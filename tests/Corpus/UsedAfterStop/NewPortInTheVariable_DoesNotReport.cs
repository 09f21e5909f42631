// The variable holds a new port.
public static class Case
{
    public static async Task RunAsync()
    {
        var port = await PythonPort.StartAsync();
        await port.StopAsync();
        port = await PythonPort.StartAsync();
        try
        {
            await port.CallAsync("phase_two", "run");
        }
        finally
        {
            await port.StopAsync();
        }
    }
}
