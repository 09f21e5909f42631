// action: Stop '_workers' in 'DisposeAsync'
using PortLeak;

public sealed class ImageFarm : IAsyncDisposable
{
    private readonly List<PythonPort> _workers = [];

    public async Task AddWorkerAsync() => _workers.Add(await PythonPort.StartAsync());

    public async ValueTask DisposeAsync()
    {
        // The port of a farm.
        Console.WriteLine(_workers.Count);
        foreach (var worker in _workers)
            await worker.DisposeAsync();
    }
}
