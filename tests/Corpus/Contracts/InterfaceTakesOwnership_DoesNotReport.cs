// The interface promises to take over the port that it is handed, and its implementation stops it.
public interface IPortDirectory
{
    void Announce([TakesOwnership] Port port);
}

public sealed class DrainingDirectory : IPortDirectory, IAsyncDisposable
{
    private readonly List<Port> _announced = [];

    public void Announce([TakesOwnership] Port port) => _announced.Add(port);

    public async ValueTask DisposeAsync()
    {
        foreach (var port in _announced)
        {
            await port.DisposeAsync();
        }
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var draining = new DrainingDirectory();
        IPortDirectory directory = draining;
        var port = await RubyPort.StartAsync();
        directory.Announce(port);
    }
}
