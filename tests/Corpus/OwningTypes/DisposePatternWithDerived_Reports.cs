// The derived type overrides Dispose(bool) for its log and does not call the base, which has a port.
// cannot run: the finding stands at the declaration, where nothing starts
public class Engine : IDisposable
{
    private readonly PythonPort _python = PythonPort.Start();
    private bool _disposed;

    public string Run(string code) => _python.Call<string>("engine", "run", [code]);

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (_disposed)
        {
            return;
        }

        if (disposing)
        {
            _python.Dispose();
        }

        _disposed = true;
    }
}

public sealed class DoubleEngine : Engine
{
    private readonly MemoryStream _log = new();

    protected override void {|PORT007:Dispose|}(bool disposing)
    {
        if (disposing)
        {
            _log.Dispose();
        }
    }
}

public static class Case
{
    public static void Run()
    {
        using var engine = new DoubleEngine();
        engine.Run("1");
    }
}
