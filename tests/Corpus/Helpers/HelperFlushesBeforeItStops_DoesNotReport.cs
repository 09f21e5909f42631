// The helper flushes the guest before it stops it, and stops it also where the flush fails.
public static class Case
{
    public static async Task RunAsync()
    {
        var writer = await RubyPort.StartAsync();
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
        try
        {
            await port.CallAsync("Ledger", "flush");
        }
        finally
        {
            await port.StopAsync();
        }
    }
}
