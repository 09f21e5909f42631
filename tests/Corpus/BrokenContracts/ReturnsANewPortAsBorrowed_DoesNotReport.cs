// The result that is borrowed belongs to a static field.
public static class Case
{
    private static readonly PythonPort Shared = PythonPort.Start();

    public static void Run() => Get().Call("jobs", "run");

    [Borrowed]
    private static PythonPort Get() => Shared;
}
