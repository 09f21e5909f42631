// The constructor that starts hands the port to another one, which checks something before it is done.
public sealed class Reviewer : IDisposable
{
    private readonly PythonPort _port;

    public Reviewer()
        : this({|PORT007:PythonPort.Start()|})
    {
    }

    private Reviewer(PythonPort port)
    {
        _port = port;
        Work.Do(port);
    }

    public void Dispose() => _port.Dispose();
}

public static class Case
{
    public static void Run()
    {
        using var reviewer = new Reviewer();
    }
}
