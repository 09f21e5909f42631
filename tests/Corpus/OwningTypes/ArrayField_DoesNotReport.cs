// The workers are kept in an array, and dispose stops each that was started.
public sealed class Farm : IAsyncDisposable
{
    private readonly PythonPort?[] _workers = new PythonPort?[2];

    public async Task FillAsync()
    {
        for (var index = 0; index < _workers.Length; index++)
        {
            if (_workers[index] is null)
            {
                _workers[index] = await PythonPort.StartAsync();
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var worker in _workers)
        {
            if (worker is not null)
            {
                await worker.DisposeAsync();
            }
        }
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var farm = new Farm();
        await farm.FillAsync();
    }
}
