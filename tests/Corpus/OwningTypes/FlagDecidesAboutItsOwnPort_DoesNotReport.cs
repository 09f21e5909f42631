// The object stops the port that it has started, whatever else it was told.
public sealed class Indexer(bool stopsAtTheEnd) : IDisposable
{
    private readonly PythonPort _python = PythonPort.Start();

    public int Index(string text) => _python.Call<int>("index", "add", [text]);

    public void Dispose()
    {
        if (stopsAtTheEnd)
            Console.WriteLine("the end");
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
