// Each turn of the loop rents from a pool.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var pool = new RubyPortPool();
        for (var i = 0; i < Input.Count(); i++)
        {
            await using var lease = await pool.RentAsync();
            await lease.Port.CallAsync("Batch", "run");
        }
    }
}
