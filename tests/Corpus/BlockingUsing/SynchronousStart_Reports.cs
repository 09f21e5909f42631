// The port is started synchronously and stopped so in asynchronous code.
public static class Case
{
    public static async Task RunAsync()
    {
        {|PORT010:using|} var port = PythonPort.Start();
        await port.CallAsync("jobs", "run");
    }
}
