// The inner wrapper is created for the outer one, whose second argument may throw.
public static class Case
{
    public static async Task RunAsync()
    {
        var engine = await {|PORT003:SpeechEngine.OpenAsync()|};
        var title = ReadTitle();
        await using var studio = new Studio(engine, title);
        await studio.RecordAsync();
    }

    private static string ReadTitle()
    {
        Work.Do();
        return "Episode 12";
    }
}

public sealed class Studio(SpeechEngine engine, string title) : IAsyncDisposable
{
    public Task RecordAsync() => engine.SayAsync(title);

    public ValueTask DisposeAsync() => engine.DisposeAsync();
}

public sealed class SpeechEngine : IAsyncDisposable
{
    private readonly RubyPort _port;

    private SpeechEngine(RubyPort port) => _port = port;

    public static async Task<SpeechEngine> OpenAsync() => new(await RubyPort.StartAsync());

    public Task SayAsync(string text) => _port.CallAsync("Speech", "say", [text]);

    public ValueTask DisposeAsync() => _port.DisposeAsync();
}
