// Dispose calls the asynchronous one, which is implemented explicitly, by its interface.
public sealed class Parser : IDisposable, IAsyncDisposable
{
    private readonly PythonPort _port = PythonPort.Start();

    public void Parse(string text) => _port.Call("json", "loads", [text]);

    public void Dispose() => ((IAsyncDisposable)this).DisposeAsync().AsTask().Wait();

    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        await _port.StopAsync();
        GC.SuppressFinalize(this);
    }
}

public static class Case
{
    public static void Run()
    {
        using var parser = new Parser();
        parser.Parse("[]");
    }
}
