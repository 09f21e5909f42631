// The options limit the start, and WaitAsync the call alone.
public sealed class Transcoder(TimeSpan patience)
{
    public async Task<long> TranscodeAsync(string file)
    {
        await using var ffmpeg = await PythonPort.StartAsync(new PythonPortOptions { StartTimeout = patience });
        return await ffmpeg.CallAsync<long>("av", "transcode", [file, "webm"]).WaitAsync(patience);
    }
}

public static class Case
{
    public static async Task RunAsync() =>
        Console.WriteLine(await new Transcoder(TimeSpan.FromSeconds(5)).TranscodeAsync("talk.mov"));
}
