// The caller hands over the port only where the name passes a test.
public static class Case
{
    public static void Run()
    {
        var name = Input.Text();
        var port = {|PORT002:PythonPort.Start()|};
        if (!string.IsNullOrEmpty(name))
        {
            Consume(port, name);
        }
    }

    private static void Consume(PythonPort port, string name)
    {
        using (port)
        {
            port.Call("names", "register", [name]);
        }
    }
}
