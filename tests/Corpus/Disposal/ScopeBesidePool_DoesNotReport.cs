// Pool, scope and lease are disposed in the opposite order of their creation.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var pool = new RubyPortPool(pool: new PortPoolOptions { MaxSize = 2 });
        await using var scope = new PortScope();
        await using var lease = await pool.RentAsync();
        await lease.Port.CallAsync("Newsletter", "compile");
        var sender = await scope.StartRubyAsync();
        await sender.CallAsync("Newsletter", "send");
    }
}
