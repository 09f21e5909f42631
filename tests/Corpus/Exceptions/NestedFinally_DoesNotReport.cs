// Both finally blocks stop their port, the inner one first.
public static class Case
{
    public static void Run()
    {
        var outer = RubyPort.Start();
        try
        {
            var inner = PythonPort.Start();
            try
            {
                inner.Call("mesh", "simplify", [outer.ProcessId]);
            }
            finally
            {
                inner.Stop();
            }
        }
        finally
        {
            outer.Stop();
            Console.WriteLine("mesh done");
        }
    }
}
