// The caller keeps the guest and discards its banner.
public static class Case
{
    public static async Task RunAsync()
    {
        var (port, _) = await OpenConsoleAsync("irb");
        await port.DisposeAsync();
    }

    private static async Task<(RubyPort Port, string Banner)> OpenConsoleAsync(string name)
    {
        var port = await RubyPort.StartAsync();
        return (port, name);
    }
}
