// A reset stops the port that the old lazy value has made.
public sealed class Notebook : IDisposable
{
    private Lazy<PythonPort> _port = new(() => PythonPort.Start());

    public void Run(string cell) => _port.Value.Call("notebook", "run", [cell]);

    public void Reset()
    {
        if (_port.IsValueCreated)
        {
            _port.Value.Dispose();
        }

        _port = new Lazy<PythonPort>(() => PythonPort.Start());
    }

    public void Dispose()
    {
        if (_port.IsValueCreated)
        {
            _port.Value.Dispose();
        }
    }
}

public static class Case
{
    public static void Run()
    {
        using var notebook = new Notebook();
        notebook.Run("1");
        notebook.Reset();
        notebook.Run("2");
        notebook.Reset();
    }
}
