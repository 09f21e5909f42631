// The tenant's old port is taken out of the dictionary and stopped before the new one goes in.
public sealed class Tenants : IAsyncDisposable
{
    private readonly Dictionary<string, RubyPort> _ports = [];

    public async Task ConnectAsync(string tenant)
    {
        if (_ports.Remove(tenant, out var old))
        {
            await old.StopAsync();
        }

        _ports[tenant] = await RubyPort.StartAsync();
    }

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
