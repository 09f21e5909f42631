// A property that callers fill with 'init' is given a port by the type itself, and dispose stops it.
public sealed class Tagger : IAsyncDisposable
{
    public string Language { get; init; } = "en";

    public PythonPort Engine { get; private init; } = null!;

    public static async Task<Tagger> OpenAsync() => new() { Engine = await PythonPort.StartAsync() };

    public Task<string> TagAsync(string text) => Engine.CallAsync<string>("tagger", "tag", [Language, text]);

    public ValueTask DisposeAsync() => Engine.DisposeAsync();
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var tagger = await Tagger.OpenAsync();
        await tagger.TagAsync("text");
    }
}
