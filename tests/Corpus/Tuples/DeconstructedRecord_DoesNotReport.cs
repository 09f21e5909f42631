// The record is taken apart into its members, and the port among them is stopped.
public sealed record Lease(RubyPort Port, int Minutes);

public static class Case
{
    public static async Task RunAsync()
    {
        var lease = await LeaseAsync(5);
        var (port, minutes) = lease;
        await port.StopAsync();
        Console.WriteLine(minutes);
    }

    private static async Task<Lease> LeaseAsync(int minutes)
    {
        var port = await RubyPort.StartAsync();
        return new Lease(port, minutes);
    }
}
