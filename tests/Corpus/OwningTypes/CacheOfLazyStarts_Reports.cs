// The cache starts one port for each tenant and keeps them all.
using System.Collections.Concurrent;

public sealed class TenantPorts : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, Lazy<Task<PythonPort>>> _ports = new();

    public async Task<int> CountAsync(string tenant)
    {
        var lazy = _ports.GetOrAdd(tenant, _ => new Lazy<Task<PythonPort>>(() => {|PORT007:PythonPort.StartAsync()|}));
        var port = await lazy.Value;
        return await port.CallAsync<int>("tenant", "count", [tenant]);
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
        await using var ports = new TenantPorts();
        foreach (var tenant in Input.Items())
        {
            await ports.CountAsync(tenant);
        }
    }
}
