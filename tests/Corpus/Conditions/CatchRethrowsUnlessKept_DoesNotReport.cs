// The catch stops the port unless the hand-over has taken place.
public static class Case
{
    private static readonly List<RubyPort> Kept = [];

    public static async Task RunAsync()
    {
        try
        {
            await KeepOneAsync();
        }
        finally
        {
            foreach (var port in Kept)
                await port.StopAsync();
            Kept.Clear();
        }
    }

    private static async Task KeepOneAsync()
    {
        var kept = false;
        var port = await RubyPort.StartAsync();
        try
        {
            await port.CallAsync("Warmup", "run");
            Kept.Add(port);
            kept = true;
            await Work.DoAsync();
        }
        catch when (!kept)
        {
            await port.StopAsync();
            throw;
        }
    }
}
