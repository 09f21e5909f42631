// The port is stopped by one of its names and used by the other one.
public static class Case
{
    public static async Task RunAsync()
    {
        var port = await RubyPort.StartAsync();
        var same = port;
        await port.StopAsync();
        await {|PORT009:same.CallAsync("Kernel", "rand")|};
    }
}
