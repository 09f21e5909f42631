// A call through an alias follows the stop.
public static class Case
{
    public static async Task RunAsync()
    {
        var port = await PythonPort.StartAsync();
        var worker = port;
        await port.StopAsync();
        {|PORT009:worker.Execute("print('late')")|};
    }
}
