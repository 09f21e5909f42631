// Dispose gives the method that stops the port to the thread pool and waits for it.
public sealed class Translator : IDisposable
{
    private PythonPort? _port = PythonPort.Start();

    public void Translate(string text) => _port?.Call("translate", "text", [text]);

    public void Dispose() => Task.Run(CloseAsync).GetAwaiter().GetResult();

    private async Task CloseAsync()
    {
        if (_port is not null)
        {
            await _port.StopAsync();
        }

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
