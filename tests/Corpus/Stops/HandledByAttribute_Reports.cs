// Two overloads look alike, and only the other one says that it handles the disposal.
using JetBrains.Annotations;

public static class Case
{
    public static async Task RunAsync()
    {
        var ruby = await {|PORT001:RubyPort.StartAsync()|};
        await Undertaker.BuryAsync(ruby, "gone at " + ruby.ProcessId);
    }
}

public static class Undertaker
{
    public static Task BuryAsync([HandlesResourceDisposal] RubyPort port) => port.StopAsync();

    public static Task BuryAsync(RubyPort port, string inscription) =>
        port.CallAsync("Cemetery", "engrave", [inscription]);
}
