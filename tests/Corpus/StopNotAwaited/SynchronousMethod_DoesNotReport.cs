// Synchronous code calls the synchronous stop.
public static class Case
{
    public static void Run()
    {
        var port = PythonPort.Start();
        port.Stop();
    }
}
