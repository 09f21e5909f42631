// The field is borrowed by its attribute and left alone by its type.
public sealed class View(PythonPort port) : IDisposable
{
    [Borrowed]
    private readonly PythonPort _port = port;

    public void Dispose() => Console.WriteLine(_port.State);
}

public static class Case
{
    public static void Run()
    {
        using var port = PythonPort.Start();
        using var view = new View(port);
    }
}
