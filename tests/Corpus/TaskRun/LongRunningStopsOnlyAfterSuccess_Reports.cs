// The long-running import stops its port after the last row only, so a bad row leaves it running.
public sealed class CatalogImport(IReadOnlyList<string> rows)
{
    public Task StartAsync() => Task.Factory.StartNew(ImportAsync, TaskCreationOptions.LongRunning).Unwrap();

    private async Task ImportAsync()
    {
        var port = await {|PORT004:PythonPort.StartAsync()|};
        foreach (var row in rows)
            await port.CallAsync("catalog", "upsert", [row]);
        await port.StopAsync();
    }
}

public static class Case
{
    public static Task RunAsync() => new CatalogImport(Input.Items()).StartAsync();
}
