// The port is started as the first argument; loading the second may throw before the owner exists.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var speech = new Transcriber(await {|PORT003:PythonPort.StartAsync()|}, LoadVocabulary());
        await speech.TranscribeAsync("call-0815.wav");
    }

    private static string LoadVocabulary()
    {
        Work.Do();
        return "medical";
    }
}

public sealed class Transcriber(PythonPort port, string vocabulary) : IAsyncDisposable
{
    public Task<string> TranscribeAsync(string recording) =>
        port.CallAsync<string>("whisper_job", "transcribe", [recording, vocabulary]);

    public ValueTask DisposeAsync() => port.DisposeAsync();
}
