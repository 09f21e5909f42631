// A pool is made in every turn of the loop.
public static class Case
{
    public static async Task RunAsync()
    {
        foreach (var item in Input.Items())
        {
            await using var pool = {|PORT012:new PythonPortPool()|};
            await using var lease = await pool.RentAsync();
            await lease.Port.CallAsync("lines", "parse", [item]);
        }
    }
}
