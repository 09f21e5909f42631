// The type names a method that stops it and has it.
[MustStop("Shutdown")]
public sealed class Gateway
{
    private readonly PythonPort _port = PythonPort.Start();

    public void Shutdown() => _port.Stop();
}

public static class Case
{
    public static void Run() => new Gateway().Shutdown();
}
