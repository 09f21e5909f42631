// Each iteration makes a whole pool for its region and lets it go without disposing it.
public static class Case
{
    public static Task RunAsync() => Parallel.ForEachAsync(Input.Items(), async (region, cancellationToken) =>
    {
        var pool = {|PORT004:new RubyPortPool(pool: new PortPoolOptions { MaxSize = 2 })|};
        await pool.CallAsync("tiles", "render", [region, "north"], cancellationToken);
        await pool.CallAsync("tiles", "render", [region, "south"], cancellationToken);
    });
}
