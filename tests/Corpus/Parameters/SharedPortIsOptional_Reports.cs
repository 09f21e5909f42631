// The port that stands in for a missing one is stopped only where all went well.
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
        var port = shared ?? await {|PORT003:PythonPort.StartAsync()|};
        var words = await port.CallAsync<int>("text", "count_words", [text]);
        if (shared is null)
        {
            await port.DisposeAsync();
        }

        return words;
    }
}
