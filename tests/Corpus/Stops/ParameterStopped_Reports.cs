// The export stops the port that it is given, unless the export itself fails.
public static class Case
{
    public static async Task RunAsync()
    {
        var exporter = await {|PORT003:PythonPort.StartAsync()|};
        await ExportAsync(exporter);
    }

    private static async Task ExportAsync(PythonPort exporter)
    {
        await exporter.CallAsync("pandas_export", "to_parquet", ["sales"]);
        await exporter.StopAsync();
    }
}
