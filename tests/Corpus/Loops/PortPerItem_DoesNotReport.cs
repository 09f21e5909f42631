// A port for every item, declared with await using in the body, around a helper with one of its own.
public static class Case
{
    public static async Task RunAsync()
    {
        foreach (var video in Input.Items())
        {
            await using var ffmpeg = await PythonPort.StartAsync();
            await ffmpeg.CallAsync("ffmpeg_job", "transcode", [video, "webm"]);
            await CaptionAsync(video);
        }
    }

    private static async Task CaptionAsync(string video)
    {
        await using var whisper = await PythonPort.StartAsync();
        await whisper.CallAsync("whisper_job", "caption", [video]);
    }
}
