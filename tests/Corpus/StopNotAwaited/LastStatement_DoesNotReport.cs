// The stop is the last statement and awaited.
public static class Case
{
    public static async Task RunAsync()
    {
        var port = await RubyPort.StartAsync();
        await port.StopAsync().ConfigureAwait(false);
    }
}
