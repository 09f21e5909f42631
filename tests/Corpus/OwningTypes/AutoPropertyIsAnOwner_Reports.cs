// The port in an automatic property is public, which does not make its users stop it.
public sealed class Workbench : IDisposable
{
    private readonly StringWriter _log = new();

    public RubyPort Engine { get; } = {|PORT007:RubyPort.Start()|};

    public void Note(string text) => _log.WriteLine(text);

    public void Dispose() => _log.Dispose();
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
