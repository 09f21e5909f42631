// The port that a start delegate hands back is stopped on the way out only.
public static class Case
{
    public static async Task RunAsync()
    {
        var options = new PythonPortOptions { VirtualEnvironment = ".venv" };
        Func<Task<PythonPort>> start = () => PythonPort.StartAsync(options);

        var translator = await {|PORT003:start()|};
        await translator.ExecuteAsync("import argostranslate.translate");
        await translator.CallAsync<string>("argostranslate.translate", "translate", ["Hallo", "de", "en"]);
        await translator.StopAsync();
    }
}
