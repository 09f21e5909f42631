// The wrapper is told to close what it is given.
public sealed class LineReader(RubyPort port, bool leaveOpen = false) : IDisposable
{
    public string Read() => port.Call<string>("STDIN", "gets");

    public void Dispose()
    {
        if (!leaveOpen)
            port.Dispose();
    }
}

public static class Case
{
    public static void Run()
    {
        using var reader = new LineReader(RubyPort.Start(), leaveOpen: false);
        Console.WriteLine(reader.Read());
    }
}
