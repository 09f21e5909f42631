// An owner that could be stopped asynchronously is not.
public sealed class Speller : IDisposable, IAsyncDisposable
{
    private readonly PythonPort _port = PythonPort.Start();

    public void Dispose() => _port.Dispose();

    public ValueTask DisposeAsync() => _port.DisposeAsync();
}

public static class Case
{
    public static async Task RunAsync()
    {
        {|PORT010:using|} var speller = new Speller();
        await Work.DoAsync();
    }
}
