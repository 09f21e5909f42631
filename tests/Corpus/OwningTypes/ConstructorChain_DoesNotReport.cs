// The constructor that starts hands the port to another one, which stores it before anything may fail.
public sealed class Reviewer : IDisposable
{
    private readonly PythonPort _port;

    public Reviewer()
        : this(PythonPort.Start())
    {
    }

    public Reviewer(PythonPort port) => _port = port;

    public void Dispose() => _port.Dispose();
}

public static class Case
{
    public static void Run()
    {
        using var reviewer = new Reviewer();
    }
}
