// Every turn of the loop stops the last port before it starts another.
public static class Case
{
    public static async Task RunAsync()
    {
        RubyPort? port = null;
        try
        {
            foreach (var repository in Input.Items())
            {
                if (port is not null)
                {
                    await port.StopAsync();
                }

                port = await RubyPort.StartAsync();
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
