// The debug session behind an interface is detached only where no breakpoint call fails.
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
        var session = {|PORT003:PythonDebugSession.Attach()|};
        session.Break(12);
        session.Detach();
    }
}
