// Two requests for one tenant race for a lazy value, of which only the one that was kept is ever evaluated.
using System.Collections.Concurrent;

public sealed class TenantInterpreters : IDisposable
{
    private readonly ConcurrentDictionary<string, Lazy<PythonPort>> _ports = new();

    public PythonPort For(string tenant) => _ports.GetOrAdd(
        tenant,
        key => new Lazy<PythonPort>(() => PythonPort.Start(new PythonPortOptions { WorkingDirectory = key }))).Value;

    public void Dispose()
    {
        foreach (var port in _ports.Values)
        {
            if (port.IsValueCreated)
                port.Value.Dispose();
        }
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        using var tenants = new TenantInterpreters();
        var first = Task.Run(() => tenants.For("acme").Call<int>("billing", "run"));
        var second = Task.Run(() => tenants.For("acme").Call<int>("billing", "run"));
        await Task.WhenAll(first, second);
    }
}
