// A reset stops the ports of the list before it makes a new one.
public sealed class Crew : IAsyncDisposable
{
    private List<PythonPort> _ports = [];

    public async Task HireAsync() => _ports.Add(await PythonPort.StartAsync());

    public async Task ResetAsync()
    {
        foreach (var port in _ports)
        {
            await port.StopAsync();
        }

        _ports = [];
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
        await crew.ResetAsync();
    }
}
