// Dispose calls the synchronous dispose of its field.
public sealed class Speller : IDisposable
{
    private readonly PythonPort _port = PythonPort.Start();

    public void Dispose() => _port.Dispose();
}

public static class Case
{
    public static void Run()
    {
        using var speller = new Speller();
    }
}
