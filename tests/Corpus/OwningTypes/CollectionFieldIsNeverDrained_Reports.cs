// The pool of workers is emptied on dispose without stopping what was in it.
public sealed class ImageFarm : IAsyncDisposable
{
    private readonly List<PythonPort> _workers = [];

    public async Task AddWorkerAsync() => _workers.Add(await {|PORT007:PythonPort.StartAsync()|});

    public int Size => _workers.Count;

    public ValueTask DisposeAsync()
    {
        _workers.Clear();
        return ValueTask.CompletedTask;
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
