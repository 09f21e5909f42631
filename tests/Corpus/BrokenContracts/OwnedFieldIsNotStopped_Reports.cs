// The field says that its type owns the port, and dispose leaves it.
// cannot run: the finding stands at the declaration, where nothing starts
public sealed class Session : IDisposable
{
    [TakesOwnership]
    private readonly PythonPort? {|PORT011:_port|} = null;

    public void Dispose() => Console.WriteLine(_port?.State);
}

public static class Case
{
    public static void Run()
    {
        using var session = new Session();
    }
}
