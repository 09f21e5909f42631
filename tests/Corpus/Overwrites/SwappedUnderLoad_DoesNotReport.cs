// A fresh port that cannot be warmed up is stopped.
public sealed class Hot : IAsyncDisposable
{
    private PythonPort _port = PythonPort.Start();

    public async Task ReloadAsync()
    {
        var fresh = await PythonPort.StartAsync();
        try
        {
            await fresh.CallAsync("model", "warm");
        }
        catch
        {
            await fresh.StopAsync();
            throw;
        }

        var old = Interlocked.Exchange(ref _port, fresh);
        await old.StopAsync();
    }

    public ValueTask DisposeAsync() => _port.DisposeAsync();
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var hot = new Hot();
        await hot.ReloadAsync();
    }
}
