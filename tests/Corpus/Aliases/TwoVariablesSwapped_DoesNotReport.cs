// After the swap both variables are stopped.
public static class Case
{
    public static void Run()
    {
        var active = RubyPort.Start();
        try
        {
            using var spare = RubyPort.Start();
            var standby = spare;
            (active, standby) = (standby, active);
            standby.Stop();
        }
        finally
        {
            active.Stop();
        }
    }
}
