// The stop is awaited in the finally.
public static class Case
{
    public static async Task RunAsync()
    {
        var port = await PythonPort.StartAsync();
        try
        {
            await port.CallAsync("reports", "render");
        }
        finally
        {
            await port.StopAsync();
        }
    }
}
