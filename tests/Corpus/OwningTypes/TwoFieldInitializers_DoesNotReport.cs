// The constructor stops the first port where the second one does not start.
public sealed class Duet : IDisposable
{
    private readonly PythonPort _soprano;
    private readonly RubyPort _alto;

    public Duet()
    {
        _soprano = PythonPort.Start();
        try
        {
            _alto = RubyPort.Start();
        }
        catch
        {
            _soprano.Dispose();
            throw;
        }
    }

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
