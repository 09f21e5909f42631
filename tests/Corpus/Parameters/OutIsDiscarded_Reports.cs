// The caller wants to know whether a start works and discards what was started.
public static class Case
{
    public static void Run()
    {
        var available = {|PORT005:TryStartRuby(out _)|};
        Console.WriteLine(available ? "ruby is there" : "no ruby");
    }

    private static bool TryStartRuby(out RubyPort? port)
    {
        try
        {
            port = RubyPort.Start();
            return true;
        }
        catch (PortStartException)
        {
            port = null;
            return false;
        }
    }
}
