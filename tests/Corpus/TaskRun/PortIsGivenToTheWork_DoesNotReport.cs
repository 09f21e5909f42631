// The port is started outside and the work that takes it stops it in finally.
public static class Case
{
    public static async Task RunAsync()
    {
        var tiles = await PythonPort.StartAsync();
        await Task.Run(async () =>
        {
            try
            {
                await tiles.CallAsync("satellite", "download", [48.2, 16.4]);
            }
            finally
            {
                await tiles.StopAsync();
            }
        });
    }
}
