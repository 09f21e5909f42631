// action: Stop '_formatter' in 'Dispose'
using PortLeak;

public sealed class Translator : IDisposable
{
    private readonly RubyPort _formatter = RubyPort.Start();
    private PythonPort? _detector;

    public void Open() => _detector ??= PythonPort.Start();

    public void Dispose()
    {
        _detector?.Dispose();
        _formatter.Dispose();
    }
}
