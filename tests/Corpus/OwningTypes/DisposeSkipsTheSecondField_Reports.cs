// The dispose method was written when the type had one port and never saw the second.
public sealed class Translator : IDisposable
{
    private PythonPort? _detector;
    private RubyPort? _formatter;

    public void Open()
    {
        if (_detector is not null || _formatter is not null)
        {
            return;
        }

        _detector = PythonPort.Start();
        _formatter = {|PORT007:RubyPort.Start()|};
    }

    public void Dispose() => _detector?.Dispose();
}

public static class Case
{
    public static void Run()
    {
        using var translator = new Translator();
        translator.Open();
    }
}
