// The helper stops the port it is given also where the batch is empty.
public static class Case
{
    public static async Task RunAsync()
    {
        var batch = Input.Items();
        var thumbnails = await PythonPort.StartAsync();
        await RenderAllAsync(thumbnails, batch);
    }

    private static async Task RenderAllAsync(PythonPort port, IReadOnlyList<string> files)
    {
        await using (port)
        {
            foreach (var file in files)
            {
                await port.CallAsync("pillow", "thumbnail", [file]);
            }
        }
    }
}
