// Deconstructs the interpreter and its version, and stops the one in finally.
public static class Case
{
    public static async Task RunAsync()
    {
        var (tagger, version) = await StartTaggerAsync();
        try
        {
            Console.WriteLine($"part-of-speech tagger runs on {version}");
            await tagger.CallAsync("nltk.tag", "pos_tag", [new[] { "the", "cat", "sat" }]);
        }
        finally
        {
            await tagger.StopAsync();
        }
    }

    private static async Task<(PythonPort Port, string Version)> StartTaggerAsync()
    {
        var port = await PythonPort.StartAsync();
        return (port, port.InterpreterVersion);
    }
}
