// The base type stops what its own hook started, and the derived type starts one more for itself.
public abstract class Plugin : IDisposable
{
    private PythonPort? _port;

    public void Load()
    {
        _port ??= PythonPort.Start();
        OnLoaded();
    }

    public void Dispose() => _port?.Dispose();

    protected abstract void OnLoaded();
}

public sealed class SpellPlugin : Plugin
{
    private RubyPort? _words;

    protected override void OnLoaded() => _words ??= {|PORT007:RubyPort.Start()|};
}

public static class Case
{
    public static void Run()
    {
        using var plugin = new SpellPlugin();
        plugin.Load();
    }
}
