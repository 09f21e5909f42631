// The port in the await using is fine; the second one that the block starts is not.
public static class Case
{
    public static async Task RunAsync()
    {
        await using (var primary = await RubyPort.StartAsync())
        {
            var alive = await primary.CallAsync<bool>("Health", "ping");
            var standby = await {|PORT003:RubyPort.StartAsync()|};
            await standby.CallAsync("Health", "mirror", [alive]);
            await standby.DisposeAsync();
        }
    }
}
