// The rented port goes back to the pool on every path.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var pool = new RubyPortPool();
        var customer = Input.Text();

        await using var lease = await pool.RentAsync();
        if (customer is null)
            return;

        await lease.Port.CallAsync("Billing", "dunning_letter", [customer]);
    }
}
