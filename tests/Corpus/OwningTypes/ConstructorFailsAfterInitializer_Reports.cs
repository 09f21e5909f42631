// The port is started by the field's initializer, and the constructor may fail when it runs already.
public sealed class Narrator : IAsyncDisposable
{
    private readonly PythonPort _voice = {|PORT007:PythonPort.Start()|};
    private readonly string _script;

    public Narrator(string name)
    {
        _script = Work.Read(name);
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
