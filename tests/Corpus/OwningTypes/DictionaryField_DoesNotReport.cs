// The ports of the tenants are stopped when a tenant leaves, and all of them by dispose.
public sealed class Tenants : IAsyncDisposable
{
    private readonly Dictionary<string, PythonPort> _ports = new();

    public async Task<int> CountAsync(string tenant)
    {
        if (!_ports.TryGetValue(tenant, out var port))
        {
            port = await PythonPort.StartAsync();
            _ports.Add(tenant, port);
        }

        return await port.CallAsync<int>("tenants", "count", [tenant]);
    }

    public async Task LeaveAsync(string tenant)
    {
        if (_ports.Remove(tenant, out var port))
        {
            await port.StopAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var (_, port) in _ports)
        {
            await port.DisposeAsync();
        }

        _ports.Clear();
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var tenants = new Tenants();
        await tenants.CountAsync("first");
        await tenants.LeaveAsync("second");
    }
}
