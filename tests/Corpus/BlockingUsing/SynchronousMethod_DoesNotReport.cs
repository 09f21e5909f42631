// The method is synchronous from its start to its end.
public static class Case
{
    public static void Run()
    {
        using var port = PythonPort.Start();
        Work.Do();
        port.Call("jobs", "run");
    }
}
