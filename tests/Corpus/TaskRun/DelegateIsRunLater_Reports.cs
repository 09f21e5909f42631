// The work is a variable first and runs on the pool later, where a failing query passes its stop.
public static class Case
{
    public static async Task RunAsync()
    {
        Func<Task<int>> count = async () =>
        {
            var duckdb = await {|PORT004:PythonPort.StartAsync()|};
            var rows = await duckdb.EvalAsync<int>("db.count('events')");
            duckdb.Kill();
            return rows;
        };

        await Work.DoAsync();
        Console.WriteLine(await Task.Run(count));
    }
}
