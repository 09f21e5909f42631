// The port in an automatic property is public and stopped by its owner.
public sealed class Workbench : IDisposable
{
    private readonly StringWriter _log = new();

    public RubyPort Engine { get; } = RubyPort.Start();

    public void Note(string text) => _log.WriteLine(text);

    public void Dispose()
    {
        _log.Dispose();
        Engine.Dispose();
    }
}

public static class Case
{
    public static void Run()
    {
        using var workbench = new Workbench();
        workbench.Engine.Call("Bench", "clamp");
        workbench.Note("clamped");
    }
}
