// The helper returns the task of a call in place of the task of the stop.
public static class Case
{
    public static async Task RunAsync()
    {
        var player = await {|PORT001:RubyPort.StartAsync()|};
        try
        {
            await player.CallAsync("Player", "play", ["song.ogg"]);
        }
        finally
        {
            await EndAsync(player);
        }
    }

    private static Task EndAsync(Port port) => port.CallAsync("Player", "pause");
}
