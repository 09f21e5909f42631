// The engine names Close as its stop, and Close stands in finally.
public static class Case
{
    public static async Task RunAsync()
    {
        var engine = await LayoutEngine.OpenAsync();
        try
        {
            await engine.TypesetAsync("chapter-1");
        }
        finally
        {
            engine.Close();
        }
    }
}

[MustStop(nameof(Close))]
public sealed class LayoutEngine
{
    private readonly PythonPort _port;

    private LayoutEngine(PythonPort port) => _port = port;

    public static async Task<LayoutEngine> OpenAsync() => new(await PythonPort.StartAsync());

    public Task TypesetAsync(string chapter) => _port.CallAsync("weasyprint", "typeset", [chapter]);

    public void Close() => _port.Stop();
}
