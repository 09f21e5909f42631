// Dispose calls the asynchronous one by its interface, and both leave the port.
public sealed class Parser : IDisposable, IAsyncDisposable
{
    private readonly PythonPort _port = {|PORT007:PythonPort.Start()|};

    public void Parse(string text) => _port.Call("json", "loads", [text]);

    public void Dispose() => ((IAsyncDisposable)this).DisposeAsync().AsTask().Wait();

    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        await Task.Yield();
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
