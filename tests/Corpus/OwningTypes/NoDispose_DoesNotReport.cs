// The type starts a port into its field and stops it when it is disposed.
public sealed class Glossary : IAsyncDisposable
{
    private PythonPort? _port;

    public async Task InitializeAsync() => _port = await PythonPort.StartAsync();

    public async Task<string> LookUpAsync(string term) =>
        _port is null ? term : await _port.CallAsync<string>("glossary", "look_up", [term]);

    public async ValueTask DisposeAsync()
    {
        if (_port is not null)
        {
            await _port.DisposeAsync();
        }
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var glossary = new Glossary();
        await glossary.InitializeAsync();
        Console.WriteLine(await glossary.LookUpAsync("port"));
    }
}
