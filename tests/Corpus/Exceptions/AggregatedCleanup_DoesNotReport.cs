// The statistics that may fail are caught on the spot, so that finally reaches its stop.
public static class Case
{
    public static async Task RunAsync()
    {
        var index = await PythonPort.StartAsync();
        try
        {
            await using var query = await RubyPort.StartAsync();
            var hits = await query.CallAsync<object?>("Search", "parse", ["cheap flights"]);
            await index.CallAsync("whoosh_index", "search", [hits]);
        }
        finally
        {
            try
            {
                await WriteStatisticsAsync();
            }
            catch (Exception)
            {
                Console.WriteLine("statistics are missing");
            }

            await index.StopAsync();
        }
    }

    private static async Task WriteStatisticsAsync()
    {
        await Work.DoAsync();
        Console.WriteLine("1 query");
    }
}
