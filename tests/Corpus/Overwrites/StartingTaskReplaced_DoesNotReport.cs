// The field keeps the task of the first start.
public sealed class Prefetch : IAsyncDisposable
{
    private Task<PythonPort>? _starting;

    public void Begin() => _starting ??= PythonPort.StartAsync();

    public async ValueTask DisposeAsync()
    {
        if (_starting is not null)
        {
            await (await _starting).DisposeAsync();
        }
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var prefetch = new Prefetch();
        prefetch.Begin();
        prefetch.Begin();
    }
}
