// The type names its stop, and the using around it calls another method.
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
        using var printer = {|PORT001:new Printer()|};
        printer.Print("invoice");
    }
}
