using PortLeak;

public sealed class Translator : IDisposable
{
    private readonly RubyPort _formatter = {|PORT007:RubyPort.Start()|};
    private PythonPort? _detector;

    public void Open() => _detector ??= PythonPort.Start();

    public void Dispose() => _detector?.Dispose();
}
