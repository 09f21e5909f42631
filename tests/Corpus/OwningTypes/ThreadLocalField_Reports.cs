// The thread-local field is disposed, which disposes none of its values.
public sealed class Hyphenator : IDisposable
{
    private readonly ThreadLocal<PythonPort> _perThread =
        new(() => {|PORT007:PythonPort.Start()|}, trackAllValues: true);

    public string Hyphenate(string word) => _perThread.Value!.Call<string>("pyphen", "inserted", [word]);

    public void Dispose() => _perThread.Dispose();
}

public static class Case
{
    public static void Run()
    {
        using var hyphenator = new Hyphenator();
        hyphenator.Hyphenate("interpreter");
    }
}
