// The type names its stop, and a finally block inside the using calls it.
[MustStop("ShutDown")]
public sealed class Printer : IDisposable
{
    private readonly RubyPort _driver = RubyPort.Start();

    public void Print(string page) => _driver.Call("Printer", "print", [page]);

    public void Dispose() => Console.WriteLine("the spool file is closed");

    public void ShutDown() => _driver.Stop();
}

public static class Case
{
    public static void Run()
    {
        using var printer = new Printer();
        try
        {
            printer.Print("invoice");
        }
        finally
        {
            printer.ShutDown();
        }
    }
}
