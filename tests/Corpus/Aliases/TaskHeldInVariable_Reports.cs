// The task of the start has a name, and the port that it yields has none when the work is done.
public static class Case
{
    public static async Task RunAsync()
    {
        var starting = {|PORT001:PythonPort.StartAsync()|};
        var port = await starting;
        await port.CallAsync("sensors", "calibrate");
    }
}
