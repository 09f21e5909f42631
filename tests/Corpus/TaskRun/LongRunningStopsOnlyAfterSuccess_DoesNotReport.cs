// The long-running import stops its port in finally, whichever row fails.
public sealed class CatalogImport(IReadOnlyList<string> rows)
{
    public Task StartAsync() => Task.Factory.StartNew(ImportAsync, TaskCreationOptions.LongRunning).Unwrap();

    private async Task ImportAsync()
    {
        var port = await PythonPort.StartAsync();
        try
        {
            foreach (var row in rows)
                await port.CallAsync("catalog", "upsert", [row]);
        }
        finally
        {
            await port.StopAsync();
        }
    }
}

public static class Case
{
    public static Task RunAsync() => new CatalogImport(Input.Items()).StartAsync();
}
