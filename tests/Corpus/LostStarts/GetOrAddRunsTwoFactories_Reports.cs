// Two requests for one tenant race: GetOrAdd runs both factories and keeps one of the ports.
using System.Collections.Concurrent;

public sealed class TenantInterpreters : IDisposable
{
    private readonly ConcurrentDictionary<string, PythonPort> _ports = new();

    public PythonPort For(string tenant) => _ports.GetOrAdd(tenant, key =>
    {
        Thread.Sleep(20);
        return {|PORT005:PythonPort.Start(new PythonPortOptions { WorkingDirectory = key })|};
    });

    public void Dispose()
    {
        foreach (var port in _ports.Values)
            port.Dispose();
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        using var tenants = new TenantInterpreters();
        await Task.WhenAll(
            Task.Run(() => tenants.For("acme").Call<int>("billing", "run")),
            Task.Run(() => tenants.For("acme").Call<int>("billing", "run")));
    }
}
