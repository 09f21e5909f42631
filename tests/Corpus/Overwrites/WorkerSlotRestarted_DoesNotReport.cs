// A worker that has failed is stopped before it is replaced in its slot.
public sealed class Workers : IAsyncDisposable
{
    private readonly PythonPort?[] _ports = new PythonPort?[2];

    public async Task RestartAsync(int index)
    {
        if (_ports[index] is { } old)
        {
            await old.StopAsync();
        }

        _ports[index] = await PythonPort.StartAsync();
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
