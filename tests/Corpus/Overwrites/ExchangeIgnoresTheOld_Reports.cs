// The atomic exchange publishes the new port and its result, the old one, is ignored.
public sealed class HotSwap : IDisposable
{
    private RubyPort? _rules;

    public void Load(string version)
    {
        var fresh = {|PORT006:RubyPort.Start(new RubyPortOptions { Arguments = [version] })|};
        Interlocked.Exchange(ref _rules, fresh);
    }

    public void Dispose() => Interlocked.Exchange(ref _rules, null)?.Dispose();
}

public static class Case
{
    public static void Run()
    {
        using var rules = new HotSwap();
        rules.Load("2025-01");
        rules.Load("2025-02");
    }
}
