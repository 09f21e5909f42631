// The struct's dispose stops the port that it was made with.
public readonly struct Handle(PythonPort port) : IDisposable
{
    public PythonPort Port { get; } = port;

    public void Dispose() => Port.Dispose();
}

public static class Case
{
    public static void Run()
    {
        using var handle = new Handle(PythonPort.Start());
        handle.Port.Call("module", "function");
    }
}
