// Each port of the loop goes to an owner that keeps it.
public sealed class Fleet : IAsyncDisposable
{
    private readonly List<PythonPort> _ports = [];

    public void Take(PythonPort port) => _ports.Add(port);

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
        await using var fleet = new Fleet();
        foreach (var item in Input.Items())
        {
            fleet.Take(await PythonPort.StartAsync());
        }
    }
}
