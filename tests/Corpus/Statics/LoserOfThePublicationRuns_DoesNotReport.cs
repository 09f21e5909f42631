// Whoever publishes second loses the compare-exchange and stops what it has created.
public static class Thesaurus
{
    private static RubyPort? _shared;

    public static async Task<RubyPort> GetAsync()
    {
        var created = await RubyPort.StartAsync();
        if (Interlocked.CompareExchange(ref _shared, created, null) is not { } published)
            return created;

        await created.StopAsync();
        return published;
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
