// The constructor loads a vocabulary after the start of its port and stops the port where that fails.
public sealed class Tokenizer : IDisposable
{
    private readonly PythonPort _port;

    public Tokenizer(string vocabulary)
    {
        _port = PythonPort.Start();
        try
        {
            _port.Call("tokenizer", "load", [vocabulary]);
        }
        catch
        {
            _port.Dispose();
            throw;
        }
    }

    public int Count(string text) => _port.Call<int>("tokenizer", "count", [text]);

    public void Dispose() => _port.Dispose();
}

public static class Case
{
    public static void Run()
    {
        using var tokenizer = new Tokenizer("de");
        tokenizer.Count("ein Satz");
    }
}
