// The helper writes a new port through the reference and never looks at the old one.
public static class Case
{
    public static void Run()
    {
        var port = {|PORT006:PythonPort.Start()|};
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

    private static void Restart(ref PythonPort port) => port = PythonPort.Start();
}
