// The asynchronous dispose is awaited without the context.
public static class Case
{
    public static async Task RunAsync()
    {
        var port = await RubyPort.StartAsync();
        try
        {
            await Work.DoAsync();
        }
        finally
        {
            await port.DisposeAsync().ConfigureAwait(false);
        }
    }
}
