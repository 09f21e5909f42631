// The dispose stops the port.
public sealed class Shared : IDisposable
{
    private readonly Lock _gate = new();
    private PythonPort? _port;

    public int Count(string text)
    {
        lock (_gate)
        {
            _port ??= PythonPort.Start();
            return _port.Call<int>("words", "count", [text]);
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _port?.Stop();
            _port = null;
        }
    }
}

public static class Case
{
    public static void Run()
    {
        using var shared = new Shared();
        shared.Count("one");
        shared.Count("two");
    }
}
