// A generic launcher hands back its type parameter, which the caller stops on every path.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var spam = await LaunchAsync("spam filter", () => RubyPort.StartAsync());
        await spam.CallAsync("Bayes", "classify", ["WIN A PRIZE"]);
    }

    private static async Task<TPort> LaunchAsync<TPort>(string name, Func<Task<TPort>> start)
        where TPort : Port
    {
        Console.WriteLine($"launching {name}");
        return await start();
    }
}
