// The indexer of the dictionary replaces the port of a key that was there.
public static class Case
{
    public static async Task RunAsync()
    {
        var engines = new Dictionary<string, RubyPort>();
        try
        {
            engines["default"] = await {|PORT006:RubyPort.StartAsync()|};
            await engines["default"].CallAsync("Engine", "warm_up");
            engines["default"] = await RubyPort.StartAsync();
        }
        finally
        {
            foreach (var engine in engines.Values)
            {
                await engine.StopAsync();
            }
        }
    }
}
