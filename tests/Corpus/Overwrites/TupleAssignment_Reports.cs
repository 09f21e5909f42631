// A tuple assignment writes name and port at once, over a port that runs.
public static class Case
{
    public static void Run()
    {
        var name = "first";
        var port = {|PORT006:PythonPort.Start()|};
        try
        {
            (name, port) = ("second", PythonPort.Start());
            port.Call("names", "set", [name]);
        }
        finally
        {
            port.Dispose();
        }
    }
}
