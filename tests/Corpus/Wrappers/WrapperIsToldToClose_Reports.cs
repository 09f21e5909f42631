// The wrapper is told to leave open what nobody else has.
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
        using var reader = new LineReader({|PORT005:RubyPort.Start()|}, leaveOpen: true);
        Console.WriteLine(reader.Read());
    }
}
