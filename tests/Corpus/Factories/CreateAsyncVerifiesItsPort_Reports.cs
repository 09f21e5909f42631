// The factory throws when the model is missing and leaves the port that it asked.
public sealed class Classifier : IAsyncDisposable
{
    private readonly PythonPort _python;

    private Classifier(PythonPort python) => _python = python;

    public static async Task<Classifier> CreateAsync(string model)
    {
        var python = await {|PORT003:PythonPort.StartAsync()|};
        if (!await python.CallAsync<bool>("models", "exists", [model]))
            throw new FileNotFoundException("There is no such model.", model);
        return new Classifier(python);
    }

    public Task<string> LabelAsync(string text) => _python.CallAsync<string>("models", "label", [text]);

    public ValueTask DisposeAsync() => _python.DisposeAsync();
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var classifier = await Classifier.CreateAsync("spam");
        Console.WriteLine(await classifier.LabelAsync("free"));
    }
}
