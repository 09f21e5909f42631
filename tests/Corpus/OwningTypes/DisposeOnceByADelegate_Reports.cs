// The delegate that Dispose runs asks a local function that stops nothing.
public sealed class Plotter : IDisposable
{
    private readonly PythonPort _port = {|PORT007:PythonPort.Start()|};

    public void Plot(int value) => _port.Call("plot", "point", [value]);

    public void Dispose()
    {
        Action close = () => Close();
        close();

        void Close() => Plot(0);
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
