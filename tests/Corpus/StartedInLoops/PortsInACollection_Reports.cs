// The loop starts a port, uses it and stops it again.
public static class Case
{
    public static void Run()
    {
        foreach (var item in Input.Items())
        {
            using var port = {|PORT012:PythonPort.Start()|};
            port.Call("lines", "parse", [item]);
        }
    }
}
