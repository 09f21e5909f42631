// A fresh port that cannot be warmed up is left behind.
public sealed class Hot : IAsyncDisposable
{
    private PythonPort _port = PythonPort.Start();

    public async Task ReloadAsync()
    {
        var fresh = await {|PORT003:PythonPort.StartAsync()|};
        await fresh.CallAsync("model", "warm");
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
