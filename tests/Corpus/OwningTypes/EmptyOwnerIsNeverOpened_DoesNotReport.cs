// The owner is not opened on this path, so that there is nothing to dispose of.
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
        var preview = new Preview();
        if (!Work.Check())
        {
            return;
        }

        using (preview)
        {
            preview.Open();
        }
    }
}
