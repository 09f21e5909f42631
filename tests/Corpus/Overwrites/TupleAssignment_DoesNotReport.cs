// A tuple assignment writes name and port at once, over a port that was stopped.
public static class Case
{
    public static void Run()
    {
        var name = "first";
        var port = PythonPort.Start();
        try
        {
            port.Dispose();
            (name, port) = ("second", PythonPort.Start());
            port.Call("names", "set", [name]);
        }
        finally
        {
            port.Dispose();
        }
    }
}
