// The lease is in a using; the pool it was rented from is not.
public static class Case
{
    public static async Task RunAsync()
    {
        var pool = {|PORT001:new PythonPortPool()|};
        await using (var lease = await pool.RentAsync())
        {
            await using var model = await lease.Port.CallAsync<PortObject>("churn", "load");
            await lease.Port.CallAsync("churn", "predict", [model]);
        }
    }
}
