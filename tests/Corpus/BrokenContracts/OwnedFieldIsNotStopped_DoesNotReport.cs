// The field says that its type owns the port, and dispose stops it.
public sealed class Session(PythonPort port) : IDisposable
{
    [TakesOwnership]
    private readonly PythonPort _port = port;

    public void Dispose() => _port.Dispose();
}

public static class Case
{
    public static void Run()
    {
        using var session = new Session(PythonPort.Start());
    }
}
