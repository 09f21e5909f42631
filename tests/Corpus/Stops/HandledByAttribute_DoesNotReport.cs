// The parameter says that the method handles the disposal.
using JetBrains.Annotations;

public static class Case
{
    public static async Task RunAsync()
    {
        var ruby = await RubyPort.StartAsync();
        await Undertaker.BuryAsync(ruby);
    }
}

public static class Undertaker
{
    public static Task BuryAsync([HandlesResourceDisposal] RubyPort port) => port.StopAsync();

    public static Task BuryAsync(RubyPort port, string inscription) =>
        port.CallAsync("Cemetery", "engrave", [inscription]);
}
