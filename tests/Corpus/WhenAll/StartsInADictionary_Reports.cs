// The starts wait in a dictionary by language, and awaiting them together forgets the ones that succeeded.
public static class Case
{
    public static async Task RunAsync()
    {
        var starting = Input.Items().ToDictionary(
            language => language,
            language => {|PORT005:PythonPort.StartAsync(new PythonPortOptions { WorkingDirectory = language })|});

        await Task.WhenAll(starting.Values);

        foreach (var (language, start) in starting)
        {
            await using var tagger = await start;
            await tagger.CallAsync("spacy", "load", [language]);
        }
    }
}
