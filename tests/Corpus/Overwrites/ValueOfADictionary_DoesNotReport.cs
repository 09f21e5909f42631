// The port of a key is taken out and stopped before the key gets another.
public static class Case
{
    public static async Task RunAsync()
    {
        var engines = new Dictionary<string, RubyPort>();
        try
        {
            engines["default"] = await RubyPort.StartAsync();
            await engines["default"].CallAsync("Engine", "warm_up");
            if (engines.Remove("default", out var old))
            {
                await old.StopAsync();
            }

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
