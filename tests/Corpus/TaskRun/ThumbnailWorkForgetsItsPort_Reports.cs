// The work renders one thumbnail and ends without ever stopping the interpreter it started.
public sealed class ThumbnailService
{
    public Task RenderAsync(string photo) => Task.Run(async () =>
    {
        var python = await {|PORT004:PythonPort.StartAsync()|};
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
