// The tuple of lambdas offers a stop, and the caller takes only the other one.
public static class Case
{
    public static async Task RunAsync()
    {
        var ask = await OpenAsync();
        Console.WriteLine(await ask("capital of Peru"));
    }

    private static async Task<Func<string, Task<string>>> OpenAsync()
    {
        var atlas = await {|PORT001:RubyPort.StartAsync()|};
        Func<Task> stop = () => atlas.StopAsync();
        Func<string, Task<string>> ask = question => atlas.CallAsync<string>("Atlas", "answer", [question]);
        return ask;
    }
}
