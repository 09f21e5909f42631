// A property that callers fill with 'init' is given a port by the type itself, and nothing stops it.
public sealed class Tagger : IAsyncDisposable
{
    public string Language { get; init; } = "en";

    public PythonPort Engine { get; private init; } = null!;

    public static async Task<Tagger> OpenAsync() => new() { Engine = await {|PORT007:PythonPort.StartAsync()|} };

    public Task<string> TagAsync(string text) => Engine.CallAsync<string>("tagger", "tag", [Language, text]);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var tagger = await Tagger.OpenAsync();
        await tagger.TagAsync("text");
    }
}
