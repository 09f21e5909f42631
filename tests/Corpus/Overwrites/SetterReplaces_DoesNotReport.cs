// The setter stops the old port when it is given a new one.
public sealed class Console2 : IDisposable
{
    private PythonPort? _port;

    public PythonPort? Port
    {
        get => _port;
        set
        {
            _port?.Dispose();
            _port = value;
        }
    }

    public void Dispose() => _port?.Dispose();
}

public static class Case
{
    public static void Run()
    {
        using var console = new Console2();
        console.Port = PythonPort.Start();
        console.Port.Call("module", "function");
        console.Port = PythonPort.Start();
    }
}
