// The synchronous dispose stops the port synchronously.
public sealed class Gateway : IDisposable
{
    private readonly PythonPort _port = PythonPort.Start();

    public void Dispose() => _port.Dispose();
}

public static class Case
{
    public static void Run()
    {
        using var gateway = new Gateway();
    }
}
