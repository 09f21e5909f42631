// The helper stops what it is told to, and is told so by a constant.
public static class Case
{
    public static async Task RunAsync()
    {
        var ruby = await RubyPort.StartAsync();
        await PublishAsync(ruby, leaveOpen: false);
    }

    private static async Task PublishAsync(RubyPort port, bool leaveOpen)
    {
        try
        {
            await port.CallAsync("Blog", "publish", ["post-1"]);
        }
        finally
        {
            if (!leaveOpen)
                await port.StopAsync();
        }
    }
}
