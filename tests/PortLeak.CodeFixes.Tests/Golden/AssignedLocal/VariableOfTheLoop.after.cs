// action: Declare where it is started, with 'await using'
using PortLeak;

public static class Audit
{
    public static async Task RunAsync(string[] repositories)
    {
        foreach (var repository in repositories)
        {
            await using var port = await RubyPort.StartAsync();
            await port.CallAsync("Bundler", "audit", [repository]);
        }
    }
}
