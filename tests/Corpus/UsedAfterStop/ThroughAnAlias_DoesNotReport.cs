// The port is used by one of its names and stopped by the other one.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var port = await RubyPort.StartAsync();
        var same = port;
        await same.CallAsync("Kernel", "rand");
    }
}
