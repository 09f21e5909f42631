using PortLeak;

public sealed class ImageFarm : IAsyncDisposable
{
    private readonly List<PythonPort> _workers = [];

    public async Task AddWorkerAsync() => _workers.Add(await {|PORT007:PythonPort.StartAsync()|});

    public ValueTask DisposeAsync()
    {
        // The port of a farm.
        Console.WriteLine(_workers.Count);
        return ValueTask.CompletedTask;
    }
}
