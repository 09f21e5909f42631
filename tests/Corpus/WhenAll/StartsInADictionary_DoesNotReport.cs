// The ports go into a dictionary by language as soon as each has started, and finally stops them all.
public static class Case
{
    public static async Task RunAsync()
    {
        var taggers = new Dictionary<string, PythonPort>();
        try
        {
            foreach (var language in Input.Items())
                taggers.Add(language, await PythonPort.StartAsync());

            foreach (var (language, tagger) in taggers)
                await tagger.CallAsync("spacy", "load", [language]);
        }
        finally
        {
            foreach (var tagger in taggers.Values)
                await tagger.StopAsync();
        }
    }
}
