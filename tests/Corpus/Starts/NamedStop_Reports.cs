// The engine names Close as its stop; a failing page skips it.
public static class Case
{
    public static async Task RunAsync()
    {
        var engine = await {|PORT003:LayoutEngine.OpenAsync()|};
        await engine.TypesetAsync("chapter-1");
        engine.Close();
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
