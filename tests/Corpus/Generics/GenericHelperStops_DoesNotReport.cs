// The generic helper stops the port by its constraint in a finally block.
public static class Case
{
    public static async Task RunAsync()
    {
        var dryRun = Input.Flag("dry-run");
        RubyPort? deploy = null;
        try
        {
            deploy = await RubyPort.StartAsync();
            if (dryRun)
            {
                return;
            }

            await deploy.CallAsync("Capistrano", "deploy");
        }
        finally
        {
            await EndAsync(deploy);
        }
    }

    private static async Task EndAsync<TPort>(TPort? port)
        where TPort : Port
    {
        if (port is not null)
        {
            await port.StopAsync();
        }
    }
}
