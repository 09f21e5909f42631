// The conditional keeps the port where there is one.
public static class Case
{
    public static async Task RunAsync()
    {
        var eager = Input.Flag("eager");
        RubyPort? port = eager ? await RubyPort.StartAsync() : null;
        try
        {
            port = port is null ? await RubyPort.StartAsync() : port;
            await port.CallAsync("Feed", "poll");
        }
        finally
        {
            if (port is not null)
            {
                await port.StopAsync();
            }
        }
    }
}
