// Dispose passes one field by reference to a helper that disposes and clears it, and forgets the other.
public sealed class Terminal : IDisposable
{
    private PythonPort? _input = PythonPort.Start();
    private PythonPort? _output;

    public void Open() => _output ??= {|PORT007:PythonPort.Start()|};

    public void Dispose()
    {
        Release(ref _input);
        Console.WriteLine(_output?.State);
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
