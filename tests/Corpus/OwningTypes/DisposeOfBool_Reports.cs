// The port is stopped on the finalizer's call of the pattern and left alone on the user's.
public class Rasterizer : IDisposable
{
    private PythonPort? _port = {|PORT007:PythonPort.Start()|};

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (!disposing)
        {
            _port?.Dispose();
            _port = null;
        }
    }
}

public static class Case
{
    public static void Run()
    {
        using var rasterizer = new Rasterizer();
        Work.Do();
    }
}
