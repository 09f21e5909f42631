// Dispose gives a method to the thread pool and waits for it; the method clears the field.
public sealed class Translator : IDisposable
{
    private PythonPort? _port = {|PORT007:PythonPort.Start()|};

    public void Translate(string text) => _port?.Call("translate", "text", [text]);

    public void Dispose() => Task.Run(CloseAsync).GetAwaiter().GetResult();

    private async Task CloseAsync()
    {
        await Task.Yield();
        _port = null;
    }
}

public static class Case
{
    public static void Run()
    {
        using var translator = new Translator();
        translator.Translate("hallo");
    }
}
