// Each item of the parallel loop goes to a pool.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var pool = new PythonPortPool();
        await Parallel.ForEachAsync(Input.Items(), async (item, token) =>
        {
            await pool.CallAsync("module", "function", [item], token);
        });
    }
}
