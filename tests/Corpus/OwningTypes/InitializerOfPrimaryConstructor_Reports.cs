// The field is initialized with a start that takes a parameter of the primary constructor.
public sealed class Ranker(PythonPortOptions options) : IDisposable
{
    private readonly PythonPort _port = {|PORT007:PythonPort.Start(options)|};
    private bool _disposed;

    public double Rank(string text) => _disposed ? 0 : _port.Call<double>("ranker", "rank", [text]);

    public void Dispose() => _disposed = true;
}

public static class Case
{
    public static void Run()
    {
        using var ranker = new Ranker(new PythonPortOptions());
        ranker.Rank("text");
    }
}
