// The object stops the port that it has started only if it was told to.
public sealed class Indexer(bool stopsAtTheEnd) : IDisposable
{
    private readonly PythonPort _python = {|PORT007:PythonPort.Start()|};

    public int Index(string text) => _python.Call<int>("index", "add", [text]);

    public void Dispose()
    {
        if (stopsAtTheEnd)
            _python.Dispose();
    }
}

public static class Case
{
    public static void Run()
    {
        using var indexer = new Indexer(stopsAtTheEnd: Input.Flag("stop"));
        foreach (var item in Input.Items())
            indexer.Index(item);
    }
}
