// Both ways to dispose stop the port.
public class Index : IDisposable, IAsyncDisposable
{
    private PythonPort? _port;

    public async Task OpenAsync() => _port ??= await PythonPort.StartAsync();

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    public async ValueTask DisposeAsync()
    {
        await DisposeAsyncCore();
        Dispose(false);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            _port?.Dispose();
            _port = null;
        }
    }

    protected virtual async ValueTask DisposeAsyncCore()
    {
        if (_port is not null)
        {
            await _port.DisposeAsync();
        }

        _port = null;
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        using var index = new Index();
        await index.OpenAsync();
    }
}
