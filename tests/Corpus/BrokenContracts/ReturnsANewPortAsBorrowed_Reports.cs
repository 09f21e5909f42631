// The result says that somebody else owns it, and nobody does.
// cannot run: the finding stands at the declaration, where nothing starts
public static class Case
{
    public static void Run() => Create().Call("jobs", "run");

    [Borrowed]
    private static PythonPort {|PORT011:Create|}() => PythonPort.Start();
}
