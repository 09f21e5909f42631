// The stop is the last statement and nobody waits for it.
public static class Case
{
    public static async Task RunAsync()
    {
        var port = await RubyPort.StartAsync();
        _ = {|PORT008:port.StopAsync()|}.ConfigureAwait(false);
    }
}
