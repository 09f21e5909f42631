// The task of the stop is discarded in the finally.
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
            _ = {|PORT008:port.StopAsync()|};
        }
    }
}
