// The list of shards is drained in finally, and drained by its factory when one shard does not start.
public static class Case
{
    public static async Task RunAsync()
    {
        var shards = await OpenShardsAsync(Input.Items());
        try
        {
            foreach (var shard in shards)
                await shard.CallAsync("Geo::Index", "reload");
        }
        finally
        {
            foreach (var shard in shards)
                await shard.StopAsync();
        }
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
