using PortLeak;

public sealed class Auditor(TextWriter report) : IDisposable
{
    private readonly RubyPort _port = {|PORT007:RubyPort.Start()|};

    public void Check(string entry) => _port.Call<bool>("Audit", "check", [entry]);

    public void Dispose()
    {
        report.WriteLine("checked");
        _port.Dispose();
    }
}
