// The service is lent a port by its constructor, and its caller believes that the service stops it.
public sealed class Translator(PythonPort port)
{
    public Task<string> TranslateAsync(string text) => port.CallAsync<string>("translate", "run", [text]);
}

public static class Case
{
    public static async Task RunAsync()
    {
        var translator = new Translator(await {|PORT001:PythonPort.StartAsync()|});
        await translator.TranslateAsync("text");
    }
}
