// A reset puts an empty list in the place of the one that holds the ports.
public sealed class Crew : IAsyncDisposable
{
    private List<PythonPort> _ports = [];

    public async Task HireAsync() => _ports.Add(await {|PORT006:PythonPort.StartAsync()|});

    public void Reset() => _ports = [];

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
