// The ports of the tenants are stopped only when a tenant leaves.
public sealed class Tenants : IAsyncDisposable
{
    private readonly Dictionary<string, PythonPort> _ports = new();

    public async Task<int> CountAsync(string tenant)
    {
        if (!_ports.TryGetValue(tenant, out var port))
        {
            port = await {|PORT007:PythonPort.StartAsync()|};
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

    public ValueTask DisposeAsync()
    {
        _ports.Clear();
        return ValueTask.CompletedTask;
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
