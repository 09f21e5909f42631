// The constructor says that it takes the port, and the type never stops it.
// cannot run: the finding stands at the declaration, where nothing starts
public sealed class Holder : IDisposable
{
    private readonly PythonPort _port;

    public Holder([TakesOwnership] PythonPort {|PORT007:port|}) => _port = port;

    public void Dispose() => Console.WriteLine(_port.State);
}

public static class Case
{
    public static void Run()
    {
        using var holder = new Holder(PythonPort.Start());
    }
}
