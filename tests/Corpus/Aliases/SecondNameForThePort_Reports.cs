// The alias is pointed at another port before it is stopped, so that the first one stays.
public static class Case
{
    public static void Run()
    {
        var primary = {|PORT001:PythonPort.Start()|};
        var current = primary;
        if (Input.Flag())
        {
            Console.WriteLine(primary.ProcessId);
        }

        current = PythonPort.Start();
        current.Stop();
    }
}
