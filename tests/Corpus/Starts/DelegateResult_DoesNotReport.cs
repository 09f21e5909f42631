// The port that a start delegate hands back is declared with await using.
public static class Case
{
    public static async Task RunAsync()
    {
        var options = new PythonPortOptions { VirtualEnvironment = ".venv" };
        Func<Task<PythonPort>> start = () => PythonPort.StartAsync(options);

        await using var translator = await start();
        await translator.ExecuteAsync("import argostranslate.translate");
        await translator.CallAsync<string>("argostranslate.translate", "translate", ["Hallo", "de", "en"]);
    }
}
