// The owner has been opened when the method returns early.
public sealed class Preview : IDisposable
{
    private RubyPort? _port;

    public void Open() => _port ??= RubyPort.Start();

    public void Dispose() => _port?.Dispose();
}

public static class Case
{
    public static void Run()
    {
        var preview = {|PORT002:new Preview()|};
        preview.Open();
        if (!Work.Check())
        {
            return;
        }

        preview.Dispose();
    }
}
