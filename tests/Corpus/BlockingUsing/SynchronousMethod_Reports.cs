// The method awaits its work and blocks for its stop.
public static class Case
{
    public static async Task RunAsync()
    {
        {|PORT010:using|} var port = PythonPort.Start();
        await Work.DoAsync();
        port.Call("jobs", "run");
    }
}
