// The dispose method stops both ports of the type.
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
        _formatter = RubyPort.Start();
    }

    public void Dispose()
    {
        _detector?.Dispose();
        _formatter?.Dispose();
    }
}

public static class Case
{
    public static void Run()
    {
        using var translator = new Translator();
        translator.Open();
    }
}
