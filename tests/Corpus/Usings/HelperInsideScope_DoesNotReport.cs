// A standby port with an await using of its own, inside the block of the primary.
public static class Case
{
    public static async Task RunAsync()
    {
        await using (var primary = await RubyPort.StartAsync())
        {
            var alive = await primary.CallAsync<bool>("Health", "ping");
            await using (var standby = await RubyPort.StartAsync())
                await standby.CallAsync("Health", "mirror", [alive]);
        }
    }
}
