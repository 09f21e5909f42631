// The work declares its interpreter with await using, so every way out of the lambda stops it.
public sealed class ThumbnailService
{
    public Task RenderAsync(string photo) => Task.Run(async () =>
    {
        await using var python = await PythonPort.StartAsync();
        await python.CallAsync("thumbnails", "render", [photo, 256]);
    });
}

public static class Case
{
    public static async Task RunAsync()
    {
        var service = new ThumbnailService();
        foreach (var photo in Input.Items())
            await service.RenderAsync(photo);
    }
}
