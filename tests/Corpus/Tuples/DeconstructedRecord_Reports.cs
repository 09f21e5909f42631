// The record is taken apart into its members, and the port among them goes unused.
public sealed record Lease(RubyPort Port, int Minutes);

public static class Case
{
    public static async Task RunAsync()
    {
        var lease = await {|PORT001:LeaseAsync(5)|};
        var (port, minutes) = lease;
        Console.WriteLine("{0} for {1} minutes", port.ProcessId, minutes);
    }

    private static async Task<Lease> LeaseAsync(int minutes)
    {
        var port = await RubyPort.StartAsync();
        return new Lease(port, minutes);
    }
}
