// action: Stop '_port' in 'Dispose' however it ends
using PortLeak;

public sealed class Auditor(string report) : IDisposable
{
    private readonly RubyPort _port = RubyPort.Start();

    public void Check(string entry) => _port.Call<bool>("Audit", "check", [entry]);

    public void Dispose()
    {
        try
        {
            File.WriteAllText(report, "checked");
        }
        finally
        {
            _port.Dispose();
        }
    }
}
