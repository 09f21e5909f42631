// The struct's dispose forgets the port that it was made with.
public readonly struct Handle(PythonPort port) : IDisposable
{
    public PythonPort Port { get; } = port;

    public void Dispose() => Work.Do();
}

public static class Case
{
    public static void Run()
    {
        using var handle = new Handle({|PORT007:PythonPort.Start()|});
        handle.Port.Call("module", "function");
    }
}
