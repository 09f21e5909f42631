// The type starts a port into its field and cannot be disposed.
public sealed class Glossary
{
    private PythonPort? _port;

    public async Task InitializeAsync() => _port = await {|PORT007:PythonPort.StartAsync()|};

    public async Task<string> LookUpAsync(string term) =>
        _port is null ? term : await _port.CallAsync<string>("glossary", "look_up", [term]);
}

public static class Case
{
    public static async Task RunAsync()
    {
        var glossary = new Glossary();
        await glossary.InitializeAsync();
        Console.WriteLine(await glossary.LookUpAsync("port"));
    }
}
