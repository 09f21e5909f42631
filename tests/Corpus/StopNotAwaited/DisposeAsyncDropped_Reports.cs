// The asynchronous dispose is called as a statement.
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
            _ = {|PORT008:port.DisposeAsync()|};
        }
    }
}
