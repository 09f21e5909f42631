// All iterations share one pool that is disposed behind the loop.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var pool = new RubyPortPool(pool: new PortPoolOptions { MaxSize = 2 });
        await Parallel.ForEachAsync(Input.Items(), async (region, cancellationToken) =>
        {
            await pool.CallAsync("tiles", "render", [region, "north"], cancellationToken);
            await pool.CallAsync("tiles", "render", [region, "south"], cancellationToken);
        });
    }
}
