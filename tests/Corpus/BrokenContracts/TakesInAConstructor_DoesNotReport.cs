// The constructor says that it takes the port, and dispose stops it.
public sealed class Holder : IDisposable
{
    private readonly PythonPort _port;

    public Holder([TakesOwnership] PythonPort port) => _port = port;

    public void Dispose() => _port.Dispose();
}

public static class Case
{
    public static void Run()
    {
        using var holder = new Holder(PythonPort.Start());
    }
}
