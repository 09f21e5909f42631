// The parameter is borrowed by its attribute, and the field that keeps it is too.
public sealed class Cache : IDisposable
{
    [Borrowed]
    private PythonPort? _port;

    public void Put([Borrowed] PythonPort port) => _port = port;

    public void Dispose() => Console.WriteLine(_port?.State);
}

public static class Case
{
    public static void Run()
    {
        using var port = PythonPort.Start();
        using var cache = new Cache();
        cache.Put(port);
    }
}
