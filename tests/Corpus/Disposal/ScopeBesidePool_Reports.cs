// The pool is disposed on every path, the scope beside it only on the way through.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var pool = new RubyPortPool(pool: new PortPoolOptions { MaxSize = 2 });
        var scope = {|PORT003:new PortScope()|};
        await pool.CallAsync("Newsletter", "compile");
        var sender = await scope.StartRubyAsync();
        await sender.CallAsync("Newsletter", "send");
        await scope.DisposeAsync();
    }
}
