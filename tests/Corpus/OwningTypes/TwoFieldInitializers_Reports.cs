// The second field initializer may fail when the first one has started its port.
public sealed class Duet : IDisposable
{
    private readonly PythonPort _soprano = {|PORT007:PythonPort.Start()|};
    private readonly RubyPort _alto = RubyPort.Start();

    public void Sing()
    {
        _soprano.Call("choir", "sing");
        _alto.Call("Choir", "sing");
    }

    public void Dispose()
    {
        _soprano.Dispose();
        _alto.Dispose();
    }
}

public static class Case
{
    public static void Run()
    {
        using var duet = new Duet();
        duet.Sing();
    }
}
