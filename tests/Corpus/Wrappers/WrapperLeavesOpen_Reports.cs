// The wrapper is told to leave the port open, and the caller relies on it.
public sealed class GuestReader : IDisposable
{
    private readonly RubyPort _port;
    private readonly bool _leaveOpen;

    public GuestReader(RubyPort port, bool leaveOpen)
    {
        _port = port;
        _leaveOpen = leaveOpen;
    }

    public string ReadLine() => _port.Call<string>("STDIN", "gets");

    public void Dispose()
    {
        if (!_leaveOpen)
        {
            _port.Dispose();
        }
    }
}

public static class Case
{
    public static void Run()
    {
        var port = {|PORT001:RubyPort.Start()|};
        using var reader = new GuestReader(port, leaveOpen: true);
        Console.WriteLine(reader.ReadLine());
    }
}
