// The debug session behind an interface is detached whether or not a breakpoint call fails.
[MustStop("Detach")]
public interface IDebugSession
{
    void Break(int line);

    void Detach();
}

public sealed class PythonDebugSession : IDebugSession
{
    private readonly PythonPort _port = PythonPort.Start();

    public static IDebugSession Attach() => new PythonDebugSession();

    public void Break(int line) => _port.Call("pdb", "set_break", [line]);

    public void Detach() => _port.Stop();
}

public static class Case
{
    public static void Run()
    {
        var session = PythonDebugSession.Attach();
        try
        {
            session.Break(12);
        }
        finally
        {
            session.Detach();
        }
    }
}
