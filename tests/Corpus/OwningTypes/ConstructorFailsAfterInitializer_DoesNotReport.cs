// The constructor stops what the initializer has started before it lets its exception go.
public sealed class Narrator : IAsyncDisposable
{
    private readonly PythonPort _voice = PythonPort.Start();
    private readonly string _script;

    public Narrator(string name)
    {
        try
        {
            _script = Work.Read(name);
        }
        catch
        {
            _voice.Dispose();
            throw;
        }
    }

    public Task ReadAsync() => _voice.CallAsync("voice", "read", [_script]);

    public ValueTask DisposeAsync() => _voice.DisposeAsync();
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var narrator = new Narrator("prologue");
        await narrator.ReadAsync();
    }
}
