// The deconstruction names both the table and the port, and the port is disposed.
public sealed record Extraction(PythonPort Port, string Table);

public static class Case
{
    public static async Task RunAsync()
    {
        var (port, table) = await BeginAsync("customers");
        await using (port)
            await port.CallAsync("etl", "extract", [table]);
    }

    private static async Task<Extraction> BeginAsync(string table)
    {
        var port = await PythonPort.StartAsync();
        return new Extraction(port, table);
    }
}
