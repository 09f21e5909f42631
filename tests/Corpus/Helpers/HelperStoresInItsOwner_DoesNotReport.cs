// The registry keeps every port that it is given and stops them all.
public sealed class KernelRegistry : IAsyncDisposable
{
    private readonly List<PythonPort> _kernels = [];

    public void Track(PythonPort kernel) => _kernels.Add(kernel);

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
        await using var registry = new KernelRegistry();
        var kernel = await PythonPort.StartAsync();
        registry.Track(kernel);
        await kernel.CallAsync("kernel", "ready");
    }
}
