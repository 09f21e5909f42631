// Only a forced close stops the port, and the argument's default is not to force.
public static class Case
{
    public static async Task RunAsync()
    {
        var indexer = await {|PORT001:RubyPort.StartAsync()|};
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
    }
}
