// Deconstructs only the version and throws the interpreter away with the discard.
public static class Case
{
    public static async Task RunAsync()
    {
        var (_, version) = await {|PORT005:StartTaggerAsync()|};
        Console.WriteLine($"part-of-speech tagger runs on {version}");
    }

    private static async Task<(PythonPort Port, string Version)> StartTaggerAsync()
    {
        var port = await PythonPort.StartAsync();
        return (port, port.InterpreterVersion);
    }
}
