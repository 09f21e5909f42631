// Whoever publishes second loses the compare-exchange, and the loser's port is neither published nor stopped.
public static class Thesaurus
{
    private static RubyPort? _shared;

    public static async Task<RubyPort> GetAsync()
    {
        var created = await {|PORT002:RubyPort.StartAsync()|};
        return Interlocked.CompareExchange(ref _shared, created, null) ?? created;
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        foreach (var word in Input.Items())
        {
            var thesaurus = await Thesaurus.GetAsync();
            await thesaurus.CallAsync("thesaurus", "look_up", [word]);
        }
    }
}
