// A generic launcher hands back its type parameter; the caller forgets to stop it on failure.
public static class Case
{
    public static async Task RunAsync()
    {
        var spam = await {|PORT003:LaunchAsync("spam filter", () => RubyPort.StartAsync())|};
        await spam.CallAsync("Bayes", "classify", ["WIN A PRIZE"]);
        await spam.StopAsync();
    }

    private static async Task<TPort> LaunchAsync<TPort>(string name, Func<Task<TPort>> start)
        where TPort : Port
    {
        Console.WriteLine($"launching {name}");
        return await start();
    }
}
