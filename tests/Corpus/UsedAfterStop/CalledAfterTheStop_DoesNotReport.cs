// The port is called before it stops.
public static class Case
{
    public static async Task RunAsync()
    {
        var port = await PythonPort.StartAsync();
        try
        {
            await port.CallAsync("metrics", "flush");
        }
        finally
        {
            await port.StopAsync();
        }
    }
}
