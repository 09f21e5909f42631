using PortLeak;

public sealed class Auditor(string report) : IDisposable
{
    private readonly RubyPort _port = {|PORT007:RubyPort.Start()|};

    public void Check(string entry) => _port.Call<bool>("Audit", "check", [entry]);

    public void Dispose()
    {
        File.WriteAllText(report, "checked");
        _port.Dispose();
    }
}
