// The vocabulary is loaded before the port is started and given to its owner.
public static class Case
{
    public static async Task RunAsync()
    {
        var vocabulary = LoadVocabulary();
        await using var speech = new Transcriber(await PythonPort.StartAsync(), vocabulary);
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
