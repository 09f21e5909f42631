// The indexer of the dictionary puts a new port over the tenant's old one.
public sealed class Tenants : IAsyncDisposable
{
    private readonly Dictionary<string, RubyPort> _ports = [];

    public async Task ConnectAsync(string tenant) => _ports[tenant] = await {|PORT006:RubyPort.StartAsync()|};

    public async ValueTask DisposeAsync()
    {
        foreach (var port in _ports.Values)
        {
            await port.DisposeAsync();
        }
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var tenants = new Tenants();
        await tenants.ConnectAsync("first");
        await tenants.ConnectAsync("first");
    }
}
