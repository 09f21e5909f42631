// The port that stands in for a missing one is stopped, and a shared one is left to its owner.
public static class Case
{
    public static async Task RunAsync()
    {
        await CountWordsAsync("a b c", null);
        await using var shared = await PythonPort.StartAsync();
        await CountWordsAsync("d e", shared);
    }

    private static async Task<int> CountWordsAsync(string text, PythonPort? shared)
    {
        var port = shared ?? await PythonPort.StartAsync();
        try
        {
            return await port.CallAsync<int>("text", "count_words", [text]);
        }
        finally
        {
            if (shared is null)
            {
                await port.DisposeAsync();
            }
        }
    }
}
