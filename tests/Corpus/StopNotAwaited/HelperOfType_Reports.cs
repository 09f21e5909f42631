// The helper that stops a port does not wait for it.
public static class Case
{
    public static async Task RunAsync()
    {
        var port = await PythonPort.StartAsync();
        Close(port);
        await Work.DoAsync();
    }

    private static void Close(PythonPort port)
    {
        _ = {|PORT008:port.StopAsync()|};
    }
}
