// A port for every item, stopped at the end of the body unless the item fails.
public static class Case
{
    public static async Task RunAsync()
    {
        foreach (var video in Input.Items())
        {
            var ffmpeg = await {|PORT003:PythonPort.StartAsync()|};
            await ffmpeg.CallAsync("ffmpeg_job", "transcode", [video, "webm"]);
            await ffmpeg.StopAsync();
        }
    }
}
