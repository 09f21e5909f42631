// The synchronous dispose starts the asynchronous one and returns.
public sealed class Gateway : IDisposable
{
    private readonly PythonPort _port = PythonPort.Start();

    public void Dispose() => {|PORT008:_port.DisposeAsync()|};
}

public static class Case
{
    public static void Run()
    {
        using var gateway = new Gateway();
    }
}
