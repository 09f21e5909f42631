// Stopping is idempotent, so the second stop of the same port hides the one that is missing.
public static class Case
{
    public static void Run()
    {
        using var source = RubyPort.Start();
        var target = {|PORT001:RubyPort.Start()|};
        source.Call<int>("Sync", "pull");
        target.Call<int>("Sync", "push");
        source.Stop();
    }
}
