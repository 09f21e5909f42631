// The export stops the port that it is given, also when the export itself fails.
public static class Case
{
    public static async Task RunAsync()
    {
        var exporter = await PythonPort.StartAsync();
        await ExportAsync(exporter);
    }

    private static async Task ExportAsync(PythonPort exporter)
    {
        try
        {
            await exporter.CallAsync("pandas_export", "to_parquet", ["sales"]);
        }
        finally
        {
            await exporter.StopAsync();
        }
    }
}
