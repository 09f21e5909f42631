// Dispose passes both fields by reference to a helper that disposes and clears them.
public sealed class Terminal : IDisposable
{
    private PythonPort? _input = PythonPort.Start();
    private PythonPort? _output;

    public void Open() => _output ??= PythonPort.Start();

    public void Dispose()
    {
        try
        {
            Release(ref _input);
        }
        finally
        {
            Release(ref _output);
        }
    }

    private static void Release(ref PythonPort? port) => Interlocked.Exchange(ref port, null)?.Dispose();
}

public static class Case
{
    public static void Run()
    {
        using var terminal = new Terminal();
        terminal.Open();
    }
}
