// The constructor loads a vocabulary after the start of its port, and what was never made is never disposed.
public sealed class Tokenizer : IDisposable
{
    private readonly PythonPort _port;

    public Tokenizer(string vocabulary)
    {
        _port = {|PORT007:PythonPort.Start()|};
        _port.Call("tokenizer", "load", [vocabulary]);
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
