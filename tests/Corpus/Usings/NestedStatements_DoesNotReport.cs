// The pool, the lease and the model each have their await using, the inner ones first to end.
public static class Case
{
    public static async Task RunAsync()
    {
        await using (var pool = new PythonPortPool())
        await using (var lease = await pool.RentAsync())
        {
            await using var model = await lease.Port.CallAsync<PortObject>("churn", "load");
            await lease.Port.CallAsync("churn", "predict", [model]);
        }
    }
}
