// One lambda asks, the other stops, and both stay with the method that calls them.
public static class Case
{
    public static async Task RunAsync()
    {
        var atlas = await RubyPort.StartAsync();
        Func<Task> stop = () => atlas.StopAsync();
        try
        {
            Func<string, Task<string>> ask = question => atlas.CallAsync<string>("Atlas", "answer", [question]);
            Console.WriteLine(await ask("capital of Peru"));
        }
        finally
        {
            await stop();
        }
    }
}
