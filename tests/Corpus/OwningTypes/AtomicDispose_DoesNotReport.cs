// The flag that keeps dispose from running twice lets the first call through.
public sealed class Solver : IDisposable
{
    private readonly PythonPort _port = PythonPort.Start();
    private int _disposed;

    public double Minimize(string function) => _port.Call<double>("scipy", "minimize", [function]);

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0)
        {
            return;
        }

        _port.Dispose();
    }
}

public static class Case
{
    public static void Run()
    {
        using var solver = new Solver();
        solver.Minimize("x ** 2");
    }
}
