// A recursive local function uses the captured port to the bottom, and the stop behind it runs in any case.
public static class Case
{
    public static async Task RunAsync()
    {
        var parser = await RubyPort.StartAsync();
        try
        {
            await ParseAsync(2);
        }
        finally
        {
            await parser.StopAsync();
        }

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
