// The service stops the port of its primary constructor.
public sealed class Translator(PythonPort port, string language) : IAsyncDisposable
{
    public Task<string> TranslateAsync(string text) => port.CallAsync<string>("translate", language, [text]);

    public ValueTask DisposeAsync() => port.DisposeAsync();
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var translator = new Translator(await PythonPort.StartAsync(), "de");
        Console.WriteLine(await translator.TranslateAsync("house"));
    }
}
