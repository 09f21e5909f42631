// A pool is made for the whole loop.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var pool = new PythonPortPool();
        foreach (var item in Input.Items())
        {
            await using var lease = await pool.RentAsync();
            await lease.Port.CallAsync("lines", "parse", [item]);
        }
    }
}
