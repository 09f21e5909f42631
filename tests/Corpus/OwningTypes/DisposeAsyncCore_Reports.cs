// The synchronous half of the pattern stops the port and the asynchronous half, which is used, does not.
public class Simulator : IDisposable, IAsyncDisposable
{
    private RubyPort? _port = {|PORT007:RubyPort.Start()|};

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

    protected virtual ValueTask DisposeAsyncCore() => ValueTask.CompletedTask;

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
