// The caller starts the port only where the name passes a test, and hands it over.
public static class Case
{
    public static void Run()
    {
        var name = Input.Text();
        if (!string.IsNullOrEmpty(name))
        {
            var port = PythonPort.Start();
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
