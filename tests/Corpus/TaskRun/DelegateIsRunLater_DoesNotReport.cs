// The work is a variable first and runs on the pool later, inside a try that always kills its port.
public static class Case
{
    public static async Task RunAsync()
    {
        Func<Task<int>> count = async () =>
        {
            var duckdb = await PythonPort.StartAsync();
            try
            {
                return await duckdb.EvalAsync<int>("db.count('events')");
            }
            finally
            {
                duckdb.Kill();
            }
        };

        await Work.DoAsync();
        Console.WriteLine(await Task.Run(count));
    }
}
