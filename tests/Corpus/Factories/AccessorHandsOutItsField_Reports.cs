// A method that starts a port on every call is used like an accessor.
public sealed class Dictionary : IAsyncDisposable
{
    private readonly PythonPort _words = PythonPort.Start();

    public Task<PythonPort> GetPortAsync() => PythonPort.StartAsync();

    public ValueTask DisposeAsync() => _words.DisposeAsync();
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var dictionary = new Dictionary();
        var port = await {|PORT001:dictionary.GetPortAsync()|};
        await port.CallAsync<bool>("words", "contains", ["apple"]);
    }
}
