// Every turn of the loop puts another port over the last one, and only the final one is stopped.
public static class Case
{
    public static async Task RunAsync()
    {
        RubyPort? port = null;
        try
        {
            foreach (var repository in Input.Items())
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
