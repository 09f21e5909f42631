// The generic helper stops the port by its constraint, and an early return passes it by.
public static class Case
{
    public static async Task RunAsync()
    {
        var dryRun = Input.Flag("dry-run");
        var deploy = await {|PORT002:RubyPort.StartAsync()|};
        if (dryRun)
        {
            return;
        }

        await EndAsync(deploy);
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
