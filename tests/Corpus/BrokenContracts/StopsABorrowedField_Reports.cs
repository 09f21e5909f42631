// The field is borrowed by its attribute and stopped by its type.
public sealed class View(PythonPort port) : IDisposable
{
    [Borrowed]
    private readonly PythonPort {|PORT011:_port|} = port;

    public void Dispose() => _port.Dispose();
}

public static class Case
{
    public static void Run()
    {
        using var port = PythonPort.Start();
        using var view = new View(port);
    }
}
