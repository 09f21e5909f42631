// A forced close kills the port and any other stops it in order.
public static class Case
{
    public static async Task RunAsync()
    {
        var indexer = await RubyPort.StartAsync();
        try
        {
            await indexer.CallAsync("Indexer", "reindex");
        }
        finally
        {
            Close(indexer);
        }
    }

    private static void Close(Port port, bool force = false)
    {
        if (force)
        {
            port.Kill();
        }
        else
        {
            port.Stop();
        }
    }
}
