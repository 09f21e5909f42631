// Dispose writes a report before it stops the port, and stops it whatever becomes of the report.
public sealed class Auditor : IDisposable
{
    private readonly RubyPort _port = RubyPort.Start();

    public void Check(string entry) => _port.Call("Audit", "check", [entry]);

    public void Dispose()
    {
        try
        {
            WriteReport();
        }
        finally
        {
            _port.Dispose();
        }
    }

    private static void WriteReport() => Work.Do();
}

public static class Case
{
    public static void Run()
    {
        using var auditor = new Auditor();
        auditor.Check("12.50");
    }
}
