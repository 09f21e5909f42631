// The setter puts the new port in the place of the old one.
public sealed class Console2 : IDisposable
{
    private PythonPort? _port;

    public PythonPort? Port
    {
        get => _port;
        set => _port = value;
    }

    public void Dispose() => _port?.Dispose();
}

public static class Case
{
    public static void Run()
    {
        using var console = new Console2();
        console.Port = {|PORT006:PythonPort.Start()|};
        console.Port.Call("module", "function");
        console.Port = PythonPort.Start();
    }
}
