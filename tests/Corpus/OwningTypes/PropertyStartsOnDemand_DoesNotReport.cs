// The object stops its port.
public sealed class Lazybones : IAsyncDisposable
{
    private PythonPort Port => field ??= PythonPort.Start();

    public Task<int> CountAsync(string text) => Port.CallAsync<int>("words", "count", [text]);

    public async ValueTask DisposeAsync()
    {
        await Port.StopAsync();
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var lazybones = new Lazybones();
        await lazybones.CountAsync("one two");
    }
}
