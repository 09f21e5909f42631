// Two await using declarations in a row: when the second start fails, the first port is stopped.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var reader = await PythonPort.StartAsync();
        await using var writer = await RubyPort.StartAsync();
        var rows = await reader.CallAsync<object?>("csv_in", "rows", ["claims.csv"]);
        await writer.CallAsync("Claims", "import", [rows]);
    }
}
