// A reset stops the ports of the list before it clears it.
public sealed class Crew : IAsyncDisposable
{
    private readonly List<PythonPort> _ports = [];

    public async Task HireAsync() => _ports.Add(await PythonPort.StartAsync());

    public void Reset()
    {
        _ports.ForEach(port => port.Stop());
        _ports.Clear();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var port in _ports)
        {
            await port.DisposeAsync();
        }
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var crew = new Crew();
        await crew.HireAsync();
        crew.Reset();
    }
}
