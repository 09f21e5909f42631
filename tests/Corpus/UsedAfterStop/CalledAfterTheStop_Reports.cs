// The port is called when it has stopped.
public static class Case
{
    public static async Task RunAsync()
    {
        var port = await PythonPort.StartAsync();
        await port.StopAsync();
        await {|PORT009:port.CallAsync("metrics", "flush")|};
    }
}
