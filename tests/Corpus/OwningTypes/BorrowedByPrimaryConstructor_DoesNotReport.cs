// The service is lent a port by its constructor, whose caller stops it.
public sealed class Translator(PythonPort port)
{
    public Task<string> TranslateAsync(string text) => port.CallAsync<string>("translate", "run", [text]);
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var port = await PythonPort.StartAsync();
        var translator = new Translator(port);
        await translator.TranslateAsync("text");
    }
}
