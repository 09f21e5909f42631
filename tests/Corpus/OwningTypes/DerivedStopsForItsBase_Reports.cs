// The derived type overrides the whole clean-up and forgets what its base has started.
// cannot run: the finding stands at the declaration, where nothing starts
public abstract class Reader : IAsyncDisposable
{
    protected PythonPort Port { get; } = PythonPort.Start();

    public abstract Task<string> ReadAsync();

    public virtual async ValueTask DisposeAsync() => await Port.DisposeAsync();
}

public sealed class LineReader : Reader
{
    public override Task<string> ReadAsync() => Port.CallAsync<string>("reader", "line");

    public override ValueTask {|PORT007:DisposeAsync|}()
    {
        Console.WriteLine("no more lines");
        return ValueTask.CompletedTask;
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
