// The base type stops what its own hook started and gives the derived type a hook to stop its own.
public abstract class Plugin : IDisposable
{
    private PythonPort? _port;

    public void Load()
    {
        _port ??= PythonPort.Start();
        OnLoaded();
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected abstract void OnLoaded();

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            _port?.Dispose();
        }
    }
}

public sealed class SpellPlugin : Plugin
{
    private RubyPort? _words;

    protected override void OnLoaded() => _words ??= RubyPort.Start();

    protected override void Dispose(bool disposing)
    {
        _words?.Dispose();
        base.Dispose(disposing);
    }
}

public static class Case
{
    public static void Run()
    {
        using var plugin = new SpellPlugin();
        plugin.Load();
    }
}
