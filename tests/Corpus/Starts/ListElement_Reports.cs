// The list of shards is drained after the queries, not when one of them fails.
public static class Case
{
    public static async Task RunAsync()
    {
        var shards = await {|PORT003:OpenShardsAsync(Input.Items())|};
        foreach (var shard in shards)
            await shard.CallAsync("Geo::Index", "reload");
        foreach (var shard in shards)
            await shard.StopAsync();
    }

    private static async Task<List<RubyPort>> OpenShardsAsync(IEnumerable<string> regions)
    {
        var shards = new List<RubyPort>();
        try
        {
            foreach (var region in regions)
                shards.Add(await RubyPort.StartAsync(new RubyPortOptions { WorkingDirectory = region }));
            return shards;
        }
        catch
        {
            foreach (var shard in shards)
                await shard.StopAsync();
            throw;
        }
    }
}
