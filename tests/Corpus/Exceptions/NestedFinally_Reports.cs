// The inner finally stops the inner port; the outer port is stopped in the outer try, not in its finally.
public static class Case
{
    public static void Run()
    {
        var outer = {|PORT003:RubyPort.Start()|};
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

            outer.Stop();
        }
        finally
        {
            Console.WriteLine("mesh done");
        }
    }
}
