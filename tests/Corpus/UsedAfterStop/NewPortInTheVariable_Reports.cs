// The variable still holds the port that has stopped.
public static class Case
{
    public static async Task RunAsync()
    {
        var port = await PythonPort.StartAsync();
        await port.StopAsync();
        var next = await PythonPort.StartAsync();
        try
        {
            await {|PORT009:port.CallAsync("phase_two", "run")|};
        }
        finally
        {
            await next.StopAsync();
        }
    }
}
