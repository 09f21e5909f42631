// The service takes the port by its primary constructor and disposes of nothing.
public sealed class Translator(PythonPort port, string language) : IAsyncDisposable
{
    public Task<string> TranslateAsync(string text) => port.CallAsync<string>("translate", language, [text]);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var translator = new Translator(await {|PORT007:PythonPort.StartAsync()|}, "de");
        Console.WriteLine(await translator.TranslateAsync("house"));
    }
}
