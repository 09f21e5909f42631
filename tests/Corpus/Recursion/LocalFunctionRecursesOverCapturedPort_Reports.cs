// A recursive local function uses the captured port to the bottom, and the stop behind it is skipped by a failure.
public static class Case
{
    public static async Task RunAsync()
    {
        var parser = await {|PORT003:RubyPort.StartAsync()|};
        await ParseAsync(2);
        await parser.StopAsync();

        async Task ParseAsync(int depth)
        {
            await parser.CallAsync("Parser", "descend", [depth]);
            if (depth > 0)
            {
                await ParseAsync(depth - 1);
            }
        }
    }
}
