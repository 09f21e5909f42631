// The values of the thread-local field are stopped before it is disposed.
public sealed class Hyphenator : IDisposable
{
    private readonly ThreadLocal<PythonPort> _perThread =
        new(() => PythonPort.Start(), trackAllValues: true);

    public string Hyphenate(string word) => _perThread.Value!.Call<string>("pyphen", "inserted", [word]);

    public void Dispose()
    {
        foreach (var port in _perThread.Values)
        {
            port.Dispose();
        }

        _perThread.Dispose();
    }
}

public static class Case
{
    public static void Run()
    {
        using var hyphenator = new Hyphenator();
        hyphenator.Hyphenate("interpreter");
    }
}
