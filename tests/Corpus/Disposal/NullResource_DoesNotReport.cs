// A null resource is allowed; the port that comes later has a using of its own.
public static class Case
{
    public static void Run()
    {
        RubyPort? before = null;
        using (before)
        {
            before?.Call("Dictionary", "ping");
            using var after = RubyPort.Start();
            after.Call("Dictionary", "lookup", ["Haus"]);
        }
    }
}
