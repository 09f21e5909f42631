// The helper looks like an end and is none: it asks the port to finish and waits for its last answer.
public static class Case
{
    public static async Task RunAsync()
    {
        var indexer = await {|PORT001:PythonPort.StartAsync()|};
        try
        {
            await indexer.CallAsync("whoosh_job", "index", ["docs"]);
        }
        finally
        {
            await FinishAsync(indexer);
        }
    }

    private static async Task FinishAsync(PythonPort port)
    {
        await port.CallAsync("whoosh_job", "commit");
        await port.SendAsync("bye");
    }
}
