// The port is started outside and the work that should stop it has no finally.
public static class Case
{
    public static async Task RunAsync()
    {
        var tiles = await {|PORT003:PythonPort.StartAsync()|};
        await Task.Run(async () =>
        {
            await tiles.CallAsync("satellite", "download", [48.2, 16.4]);
            await tiles.StopAsync();
        });
    }
}
