// The draining loop kills when it is impatient, and leaves nothing out.
public static class Case
{
    public static async Task RunAsync()
    {
        var impatient = Input.Flag("impatient");
        var shards = new List<RubyPort>();
        try
        {
            shards.Add(await RubyPort.StartAsync());
            shards.Add(await RubyPort.StartAsync());
        }
        finally
        {
            foreach (var shard in shards)
            {
                if (impatient)
                    shard.Kill();
                else
                    await shard.StopAsync();
            }
        }
    }
}
