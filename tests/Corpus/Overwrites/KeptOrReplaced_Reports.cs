// The conditional replaces the port where it should have kept it.
public static class Case
{
    public static async Task RunAsync()
    {
        var stale = Input.Flag("stale");
        var port = await {|PORT006:RubyPort.StartAsync()|};
        try
        {
            port = stale ? await RubyPort.StartAsync() : port;
            await port.CallAsync("Feed", "poll");
        }
        finally
        {
            await port.StopAsync();
        }
    }
}
