// A method that hands out the field of its owner starts nothing.
public sealed class Dictionary : IAsyncDisposable
{
    private readonly PythonPort _words = PythonPort.Start();

    public Task<PythonPort> GetPortAsync() => Task.FromResult(_words);

    public ValueTask DisposeAsync() => _words.DisposeAsync();
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var dictionary = new Dictionary();
        var port = await dictionary.GetPortAsync();
        await port.CallAsync<bool>("words", "contains", ["apple"]);
    }
}
