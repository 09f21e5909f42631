// The stream's receiver is a port without a name, still running when the last row has come.
public static class Case
{
    public static async Task RunAsync()
    {
        var rows = 0;
        var source = (await {|PORT005:PythonPort.StartAsync()|}).StreamAsync<int>("parquet", "rows", ["2026.parquet"]);
        await foreach (var row in source)
            rows += row;
        Console.WriteLine(rows);
    }
}
