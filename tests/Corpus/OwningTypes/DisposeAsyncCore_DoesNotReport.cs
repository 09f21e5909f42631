// Both halves of the pattern stop the port.
public class Simulator : IDisposable, IAsyncDisposable
{
    private RubyPort? _port = RubyPort.Start();

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    public async ValueTask DisposeAsync()
    {
        await DisposeAsyncCore();
        Dispose(disposing: false);
        GC.SuppressFinalize(this);
    }

    protected virtual async ValueTask DisposeAsyncCore()
    {
        if (_port is not null)
        {
            await _port.DisposeAsync();
        }

        _port = null;
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            _port?.Dispose();
            _port = null;
        }
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var simulator = new Simulator();
        await Work.DoAsync();
    }
}
