// The helper stops the old port before it writes a new one through the reference.
public static class Case
{
    public static void Run()
    {
        var port = PythonPort.Start();
        try
        {
            Restart(ref port);
            port.Call("jobs", "resume");
        }
        finally
        {
            port.Stop();
        }
    }

    private static void Restart(ref PythonPort port)
    {
        port.Stop();
        port = PythonPort.Start();
    }
}
