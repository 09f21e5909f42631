// Dispose lets all the ports of the list do something at once, and none of them stop.
public sealed class Swarm : IAsyncDisposable
{
    private readonly List<PythonPort> _ports = [];

    public async Task GrowAsync() => _ports.Add(await {|PORT007:PythonPort.StartAsync()|});

    public async ValueTask DisposeAsync() => await Task.WhenAll(_ports.Select(port => port.CallAsync("swarm", "rest")));
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
