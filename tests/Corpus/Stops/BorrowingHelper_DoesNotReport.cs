// The helper asks the port to finish and stops it even if that fails.
public static class Case
{
    public static async Task RunAsync()
    {
        var indexer = await PythonPort.StartAsync();
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
        try
        {
            await port.CallAsync("whoosh_job", "commit");
            await port.SendAsync("bye");
        }
        finally
        {
            port.Kill();
        }
    }
}
