// The overload that all others call stops the port unless it is to be kept, which no other asks for.
public static class Case
{
    public static void Run()
    {
        var port = RubyPort.Start();
        try
        {
            port.Call("Build", "all");
        }
        finally
        {
            Close(port);
        }
    }

    private static void Close(Port port) => Close(port, "closing");

    private static void Close(Port port, string message) => Close(port, message, keep: false);

    private static void Close(Port port, string message, bool keep)
    {
        Console.WriteLine(message);
        if (!keep)
        {
            port.Stop();
        }
    }
}
