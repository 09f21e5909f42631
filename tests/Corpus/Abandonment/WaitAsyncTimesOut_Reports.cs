// WaitAsync abandons the start when its time is up; the interpreter comes up a moment later.
public sealed class Transcoder(TimeSpan patience)
{
    public async Task<long> TranscodeAsync(string file)
    {
        await using var ffmpeg = await {|PORT005:PythonPort.StartAsync()|}.WaitAsync(patience);
        return await ffmpeg.CallAsync<long>("av", "transcode", [file, "webm"]);
    }
}

public static class Case
{
    public static async Task RunAsync() =>
        Console.WriteLine(await new Transcoder(TimeSpan.FromSeconds(5)).TranscodeAsync("talk.mov"));
}
