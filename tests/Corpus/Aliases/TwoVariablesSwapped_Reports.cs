// After the swap the same variable is stopped, which is no longer the port that was meant.
public static class Case
{
    public static void Run()
    {
        var active = {|PORT001:RubyPort.Start()|};
        using var spare = RubyPort.Start();
        var standby = spare;
        (active, standby) = (standby, active);
        active.Stop();
        Console.WriteLine(standby.State);
    }
}
