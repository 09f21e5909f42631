// action: Stop '_port' in 'Dispose' however it ends
using PortLeak;

public sealed class Auditor(TextWriter report) : IDisposable
{
    private readonly RubyPort _port = RubyPort.Start();

    public void Check(string entry) => _port.Call<bool>("Audit", "check", [entry]);

    public void Dispose()
    {
        try
        {
            report.WriteLine("checked");
        }
        finally
        {
            _port.Dispose();
        }
    }
}
