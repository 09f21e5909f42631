// Every caller of the dispose waits for the one close, which drains the set whatever fails before.
public sealed class Troupe : IAsyncDisposable
{
    private readonly object _gate = new();
    private readonly HashSet<PythonPort> _actors = [];
    private Task? _closed;

    public async Task HireAsync()
    {
        var actor = await PythonPort.StartAsync();
        lock (_gate)
            _actors.Add(actor);
    }

    public ValueTask DisposeAsync()
    {
        lock (_gate)
            _closed ??= CloseAsync();
        return new ValueTask(_closed);
    }

    private async Task CloseAsync()
    {
        try
        {
            await Work.DoAsync("curtain");
        }
        finally
        {
            await StopAllAsync();
        }
    }

    private async Task StopAllAsync()
    {
        PythonPort[] actors;
        lock (_gate)
            actors = [.. _actors];
        await Task.WhenAll(actors.Select(actor => actor.DisposeAsync().AsTask()));
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var troupe = new Troupe();
        await troupe.HireAsync();
        await troupe.HireAsync();
    }
}
