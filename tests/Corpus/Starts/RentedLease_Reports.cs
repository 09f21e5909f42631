// The rented port goes back to the pool only when no customer number is missing.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var pool = new RubyPortPool();
        var customer = Input.Text();

        var lease = await {|PORT002:pool.RentAsync()|};
        if (customer is null)
            return;

        await lease.Port.CallAsync("Billing", "dunning_letter", [customer]);
        await lease.DisposeAsync();
    }
}
