// The task of the start has a name, and the port that it yields is stopped by both names.
public static class Case
{
    public static async Task RunAsync()
    {
        var starting = PythonPort.StartAsync();
        var port = await starting;
        try
        {
            await port.CallAsync("sensors", "calibrate");
        }
        finally
        {
            await (await starting).StopAsync();
        }
    }
}
