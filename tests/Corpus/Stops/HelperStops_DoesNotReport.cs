// The helper stops the port whether or not it was asked to drain first.
public static class Case
{
    public static async Task RunAsync()
    {
        var drain = Input.Flag("drain");
        var queue = await RubyPort.StartAsync();
        await ShutDownAsync(queue, drain);
    }

    private static async Task ShutDownAsync(Port port, bool drain)
    {
        if (drain)
            await port.StopAsync();
        else
            port.Kill();
    }
}
