// The stream's receiver has a name and a scope that outlasts the last row.
public static class Case
{
    public static async Task RunAsync()
    {
        var rows = 0;
        await using var parquet = await PythonPort.StartAsync();
        var source = parquet.StreamAsync<int>("parquet", "rows", ["2026.parquet"]);
        await foreach (var row in source)
            rows += row;
        Console.WriteLine(rows);
    }
}
