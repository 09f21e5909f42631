// Each request rents from the pool on its own task and the lease goes back at the end of its scope.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var pool = new PythonPortPool(pool: new PortPoolOptions { MaxSize = 2 });
        var pending = new List<Task>();

        try
        {
            foreach (var phrase in Input.Items())
            {
                pending.Add(Task.Run(async () =>
                {
                    await using var lease = await pool.RentAsync();
                    await lease.Port.CallAsync("translate", "to_french", [phrase]);
                }));
            }
        }
        finally
        {
            await Task.WhenAll(pending);
        }
    }
}
