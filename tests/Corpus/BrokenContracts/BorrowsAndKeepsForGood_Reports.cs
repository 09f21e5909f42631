// The parameter is borrowed by its attribute and kept by an owner that stops it.
public sealed class Cache : IDisposable
{
    private PythonPort? _port;

    public void Put({|PORT011:[Borrowed] PythonPort port|})
    {
        _port?.Dispose();
        _port = port;
    }

    public void Dispose() => _port?.Dispose();
}

public static class Case
{
    public static void Run()
    {
        using var cache = new Cache();
        using var port = PythonPort.Start();
        cache.Put(port);
    }
}
