// The property that is backed by 'field' stops the port that it held.
public sealed class Shell : IDisposable
{
    public PythonPort? Port
    {
        get;
        set
        {
            field?.Dispose();
            field = value;
        }
    }

    public void Dispose() => Port?.Dispose();
}

public static class Case
{
    public static void Run()
    {
        using var shell = new Shell();
        for (var index = 0; index < 2; index++)
        {
            shell.Port = PythonPort.Start();
        }
    }
}
