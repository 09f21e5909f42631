// The helper stops what it is told to; the caller says false and does not stop it either.
public static class Case
{
    public static async Task RunAsync()
    {
        var ruby = await {|PORT001:RubyPort.StartAsync()|};
        await PublishAsync(ruby, leaveOpen: true);
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
