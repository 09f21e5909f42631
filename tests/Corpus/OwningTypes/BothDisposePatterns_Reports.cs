// The asynchronous dispose stops the port; the synchronous one, which some callers use, does not.
public class Index : IDisposable, IAsyncDisposable
{
    private PythonPort? _port;

    public async Task OpenAsync() => _port ??= await {|PORT007:PythonPort.StartAsync()|};

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
            Work.Do();
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
