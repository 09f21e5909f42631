using PortLeak;

public static class Audit
{
    public static async Task RunAsync(string[] repositories)
    {
        RubyPort? port = null;
        try
        {
            foreach (var repository in repositories)
            {
                port = await {|PORT006:RubyPort.StartAsync()|};
                await port.CallAsync("Bundler", "audit", [repository]);
            }
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
