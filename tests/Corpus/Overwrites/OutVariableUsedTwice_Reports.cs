// Two try-methods write to the same variable, and the second writes whether or not the first did.
public static class Case
{
    public static void Run()
    {
        Port? port = null;
        try
        {
            var python = {|PORT006:TryPython(out port)|};
            var ruby = TryRuby(out port);
            Console.WriteLine(python || ruby);
        }
        finally
        {
            port?.Dispose();
        }
    }

    private static bool TryPython(out Port? port)
    {
        port = PythonPort.Start();
        return true;
    }

    private static bool TryRuby(out Port? port)
    {
        port = Input.Flag("ruby") ? RubyPort.Start() : null;
        return port is not null;
    }
}
