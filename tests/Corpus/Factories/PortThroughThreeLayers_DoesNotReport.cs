// The port comes up through three factories and its last receiver stops it.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var engine = await TranslationEngines.OpenDefaultAsync();
        var text = await engine.CallAsync<string>("translate", "to_german", ["good morning"]);
        Console.WriteLine(text);
    }
}

internal static class TranslationEngines
{
    public static Task<PythonPort> OpenDefaultAsync() => OpenAsync("/srv/translate");

    private static async Task<PythonPort> OpenAsync(string modules)
    {
        var options = new PythonPortOptions { ModulePaths = [modules] };
        return await LaunchAsync(options).ConfigureAwait(false);
    }

    private static Task<PythonPort> LaunchAsync(PythonPortOptions options) => PythonPort.StartAsync(options);
}
