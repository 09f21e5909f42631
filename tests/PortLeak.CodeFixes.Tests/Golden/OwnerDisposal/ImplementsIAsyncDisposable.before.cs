using PortLeak;

/// <summary>Looks terms up.</summary>
public sealed class Glossary
{
    private PythonPort? _port;

    public async Task InitializeAsync() => _port = await {|PORT007:PythonPort.StartAsync()|};

    // Without a port, a term explains itself.
    public async Task<string> LookUpAsync(string term) =>
        _port is null ? term : await _port.CallAsync<string>("glossary", "look_up", [term]);
}
