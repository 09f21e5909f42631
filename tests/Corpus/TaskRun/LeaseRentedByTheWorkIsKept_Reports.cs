// Each request rents from the pool on its own task and gives the lease back only when the translation worked.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var pool = new PythonPortPool(pool: new PortPoolOptions { MaxSize = 2 });
        var pending = new List<Task>();

        foreach (var phrase in Input.Items())
        {
            pending.Add(Task.Run(async () =>
            {
                var lease = await {|PORT004:pool.RentAsync()|};
                await lease.Port.CallAsync("translate", "to_french", [phrase]);
                await lease.DisposeAsync();
            }));
        }

        await Task.WhenAll(pending);
    }
}
