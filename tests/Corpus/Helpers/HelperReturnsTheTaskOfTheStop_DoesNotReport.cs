// The helper is not asynchronous itself and returns the task of the stop.
public static class Case
{
    public static async Task RunAsync()
    {
        var player = await RubyPort.StartAsync();
        try
        {
            await player.CallAsync("Player", "play", ["song.ogg"]);
        }
        finally
        {
            await EndAsync(player);
        }
    }

    private static Task EndAsync(Port port) => port.StopAsync();
}
