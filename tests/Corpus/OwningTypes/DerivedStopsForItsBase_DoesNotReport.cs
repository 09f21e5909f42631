// The derived type overrides the whole clean-up and stops what its base has started.
public abstract class Reader : IAsyncDisposable
{
    protected PythonPort Port { get; } = PythonPort.Start();

    public abstract Task<string> ReadAsync();

    public virtual async ValueTask DisposeAsync() => await Port.DisposeAsync();
}

public sealed class LineReader : Reader
{
    public override Task<string> ReadAsync() => Port.CallAsync<string>("reader", "line");

    public override async ValueTask DisposeAsync()
    {
        await Port.StopAsync();
        Console.WriteLine("no more lines");
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var reader = new LineReader();
        await reader.ReadAsync();
    }
}
