// The transcript disposes its writer, only borrows the port, and nobody else stops that.
public sealed class Transcript(PythonPort port) : IDisposable
{
    [Borrowed]
    private readonly PythonPort _port = port;
    private readonly StringWriter _text = new();

    public void Add(string line) => _text.WriteLine(_port.Call<string>("polish", "line", [line]));

    public void Dispose() => _text.Dispose();
}

public static class Case
{
    public static void Run()
    {
        var port = {|PORT001:PythonPort.Start()|};
        using var transcript = new Transcript(port);
        transcript.Add("um, yes");
    }
}
