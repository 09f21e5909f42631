// The workers are kept in an array of which dispose stops the first one.
public sealed class Farm : IAsyncDisposable
{
    private readonly PythonPort?[] _workers = new PythonPort?[2];

    public async Task FillAsync()
    {
        for (var index = 0; index < _workers.Length; index++)
        {
            if (_workers[index] is null)
            {
                _workers[index] = await {|PORT007:PythonPort.StartAsync()|};
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_workers[0] is { } first)
        {
            await first.DisposeAsync();
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
