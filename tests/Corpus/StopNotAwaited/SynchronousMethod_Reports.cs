// Synchronous code calls the asynchronous stop and goes on.
public static class Case
{
    public static void Run()
    {
        var port = PythonPort.Start();
        _ = {|PORT008:port.StopAsync()|};
    }
}
