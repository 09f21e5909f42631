// The using statement stops a port that was started before.
public static class Case
{
    public static async Task RunAsync()
    {
        var port = await PythonPort.StartAsync();
        {|PORT010:using|} (port)
            await port.CallAsync("jobs", "run");
    }
}
