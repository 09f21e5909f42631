// The delegate that Dispose runs stops the port in a local function.
public sealed class Plotter : IDisposable
{
    private readonly PythonPort _port = PythonPort.Start();

    public void Plot(int value) => _port.Call("plot", "point", [value]);

    public void Dispose()
    {
        Action close = () => Close();
        close();

        void Close() => _port.Stop();
    }
}

public static class Case
{
    public static void Run()
    {
        using var plotter = new Plotter();
        plotter.Plot(1);
    }
}
