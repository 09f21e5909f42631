// Stopping is idempotent, so an early stop inside a using declaration does no harm.
public static class Case
{
    public static void Run()
    {
        using var source = RubyPort.Start();
        using var target = RubyPort.Start();
        source.Call<int>("Sync", "pull");
        source.Stop();
        target.Call<int>("Sync", "push");
    }
}
