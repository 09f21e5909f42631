// The draining loop leaves after the first port that it stopped.
public static class Case
{
    public static async Task RunAsync()
    {
        var impatient = Input.Flag("impatient");
        var shards = new List<RubyPort>();
        try
        {
            shards.Add(await {|PORT002:RubyPort.StartAsync()|});
            shards.Add(await {|PORT002:RubyPort.StartAsync()|});
        }
        finally
        {
            foreach (var shard in shards)
            {
                if (impatient)
                    break;
                await shard.StopAsync();
            }
        }
    }
}
