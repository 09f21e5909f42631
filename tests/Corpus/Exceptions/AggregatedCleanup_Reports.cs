// The finally writes its statistics first, and the statistics may fail: the index is left running.
public static class Case
{
    public static async Task RunAsync()
    {
        var index = await {|PORT003:PythonPort.StartAsync()|};
        try
        {
            await using var query = await RubyPort.StartAsync();
            var hits = await query.CallAsync<object?>("Search", "parse", ["cheap flights"]);
            await index.CallAsync("whoosh_index", "search", [hits]);
        }
        finally
        {
            await WriteStatisticsAsync();
            await index.StopAsync();
        }
    }

    private static async Task WriteStatisticsAsync()
    {
        await Work.DoAsync();
        Console.WriteLine("1 query");
    }
}
