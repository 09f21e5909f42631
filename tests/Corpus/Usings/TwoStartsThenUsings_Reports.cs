// Both ports are in await using statements, but the first one waits there for the second to start.
public static class Case
{
    public static async Task RunAsync()
    {
        var reader = await {|PORT003:PythonPort.StartAsync()|};
        var writer = await RubyPort.StartAsync();
        await using (reader)
        await using (writer)
        {
            var rows = await reader.CallAsync<object?>("csv_in", "rows", ["claims.csv"]);
            await writer.CallAsync("Claims", "import", [rows]);
        }
    }
}
