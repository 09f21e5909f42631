// The restart swaps the ports under a lock and forgets the old one.
public sealed class Hot : IDisposable
{
    private readonly Lock _gate = new();
    private PythonPort? _port;

    public void Restart()
    {
        var fresh = {|PORT006:PythonPort.Start()|};
        PythonPort? old;
        lock (_gate)
        {
            old = _port;
            _port = fresh;
        }

        Console.WriteLine(old?.State);
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _port?.Dispose();
            _port = null;
        }
    }
}

public static class Case
{
    public static void Run()
    {
        using var hot = new Hot();
        hot.Restart();
        hot.Restart();
    }
}
