// A worker that has failed is replaced in its slot without being stopped.
public sealed class Workers : IAsyncDisposable
{
    private readonly PythonPort?[] _ports = new PythonPort?[2];

    public async Task RestartAsync(int index)
    {
        _ports[index] = await {|PORT006:PythonPort.StartAsync()|};
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var port in _ports)
        {
            if (port is not null)
            {
                await port.DisposeAsync();
            }
        }
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var workers = new Workers();
        await workers.RestartAsync(0);
        await workers.RestartAsync(0);
    }
}
