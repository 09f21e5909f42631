// The property only borrows what is written to it, and the writer stops it.
public sealed class Dashboard
{
    [Borrowed]
    public PythonPort? Source { get; set; }

    public int Read() => Source is null ? 0 : Source.Call<int>("source", "read");
}

public static class Case
{
    public static void Run()
    {
        var dashboard = new Dashboard();
        using var source = PythonPort.Start();
        dashboard.Source = source;
        dashboard.Read();
    }
}
