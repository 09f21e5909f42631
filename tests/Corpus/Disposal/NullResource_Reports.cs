// The using holds a variable that is null; the port that comes later has none.
public static class Case
{
    public static void Run()
    {
        RubyPort? before = null;
        using (before)
        {
            before?.Call("Dictionary", "ping");
            var after = {|PORT001:RubyPort.Start()|};
            after.Call("Dictionary", "lookup", ["Haus"]);
        }
    }
}
