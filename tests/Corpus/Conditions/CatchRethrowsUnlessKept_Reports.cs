// The catch stops the port only before the hand-over, and the flag for that is set too early.
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
        var port = await {|PORT003:RubyPort.StartAsync()|};
        try
        {
            kept = true;
            await port.CallAsync("Warmup", "run");
            Kept.Add(port);
        }
        catch when (!kept)
        {
            await port.StopAsync();
            throw;
        }
    }
}
