// The alias is stopped before it is pointed at another port, which is stopped too.
public static class Case
{
    public static void Run()
    {
        var primary = PythonPort.Start();
        var current = primary;
        current.Stop();
        current = PythonPort.Start();
        current.Stop();
        Console.WriteLine(primary.ProcessId);
    }
}
