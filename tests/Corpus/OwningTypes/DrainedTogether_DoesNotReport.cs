// Dispose stops all the ports of the list at once.
public sealed class Swarm : IAsyncDisposable
{
    private readonly List<PythonPort> _ports = [];

    public async Task GrowAsync() => _ports.Add(await PythonPort.StartAsync());

    public async ValueTask DisposeAsync() => await Task.WhenAll(_ports.Select(port => port.StopAsync()));
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var swarm = new Swarm();
        await swarm.GrowAsync();
        await swarm.GrowAsync();
    }
}
