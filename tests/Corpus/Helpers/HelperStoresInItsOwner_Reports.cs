// The registry keeps a port only while it has room, and the caller does not look.
public sealed class KernelRegistry(int capacity) : IAsyncDisposable
{
    private readonly List<PythonPort> _kernels = [];

    public void Track(PythonPort kernel)
    {
        if (_kernels.Count < capacity)
        {
            _kernels.Add(kernel);
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var kernel in _kernels)
        {
            await kernel.DisposeAsync();
        }
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var registry = new KernelRegistry(capacity: Input.Count());
        var kernel = await {|PORT002:PythonPort.StartAsync()|};
        registry.Track(kernel);
    }
}
