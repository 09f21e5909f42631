// The helper stops the port only when it was asked to drain first.
public static class Case
{
    public static async Task RunAsync()
    {
        var drain = Input.Flag("drain");
        var queue = await {|PORT002:RubyPort.StartAsync()|};
        await ShutDownAsync(queue, drain);
    }

    private static async Task ShutDownAsync(Port port, bool drain)
    {
        if (drain)
            await port.StopAsync();
    }
}
