// Two try-methods write to variables of their own, and both are disposed.
public static class Case
{
    public static void Run()
    {
        Port? first = null;
        Port? second = null;
        try
        {
            var python = TryPython(out first);
            var ruby = TryRuby(out second);
            Console.WriteLine(python || ruby);
        }
        finally
        {
            first?.Dispose();
            second?.Dispose();
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
