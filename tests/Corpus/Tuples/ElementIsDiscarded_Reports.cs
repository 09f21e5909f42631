// The caller keeps the banner of the guest and discards the guest.
public static class Case
{
    public static async Task RunAsync()
    {
        var (_, banner) = await {|PORT005:OpenConsoleAsync("irb")|};
        Console.WriteLine(banner);
    }

    private static async Task<(RubyPort Port, string Banner)> OpenConsoleAsync(string name)
    {
        var port = await RubyPort.StartAsync();
        return (port, name);
    }
}
