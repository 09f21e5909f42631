// The pool of workers is emptied on dispose after each of them was stopped.
public sealed class ImageFarm : IAsyncDisposable
{
    private readonly List<PythonPort> _workers = [];

    public async Task AddWorkerAsync() => _workers.Add(await PythonPort.StartAsync());

    public int Size => _workers.Count;

    public async ValueTask DisposeAsync()
    {
        foreach (var worker in _workers)
        {
            await worker.DisposeAsync();
        }

        _workers.Clear();
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var farm = new ImageFarm();
        await farm.AddWorkerAsync();
        await farm.AddWorkerAsync();
        Console.WriteLine(farm.Size);
    }
}
