// The helper flushes the guest before it stops it, and a flush that fails skips the stop.
public static class Case
{
    public static async Task RunAsync()
    {
        var writer = await {|PORT003:RubyPort.StartAsync()|};
        try
        {
            await writer.CastAsync("Ledger", "append", ["12.50"]);
        }
        finally
        {
            await CloseAsync(writer);
        }
    }

    private static async Task CloseAsync(Port port)
    {
        await port.CallAsync("Ledger", "flush");
        await port.StopAsync();
    }
}
