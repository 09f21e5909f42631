// One branch stops the port, and the call comes after both.
public static class Case
{
    public static async Task RunAsync()
    {
        var port = await PythonPort.StartAsync();
        try
        {
            if (Input.Flag("early"))
                await port.StopAsync();
            await {|PORT009:port.CallAsync("batch", "finish")|};
        }
        finally
        {
            await port.StopAsync();
        }
    }
}
