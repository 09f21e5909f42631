// action: Implement 'IAsyncDisposable' and stop '_port'
using PortLeak;

/// <summary>Looks terms up.</summary>
public sealed class Glossary : IAsyncDisposable
{
    private PythonPort? _port;

    public async Task InitializeAsync() => _port = await PythonPort.StartAsync();

    // Without a port, a term explains itself.
    public async Task<string> LookUpAsync(string term) =>
        _port is null ? term : await _port.CallAsync<string>("glossary", "look_up", [term]);

    public async ValueTask DisposeAsync()
    {
        if (_port is not null)
            await _port.DisposeAsync();
    }
}
