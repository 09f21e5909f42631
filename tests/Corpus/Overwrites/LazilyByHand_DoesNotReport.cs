// The port is started by the first use only.
public sealed class Mailer : IAsyncDisposable
{
    private PythonPort? _port;

    public async Task SendAsync(string text)
    {
        if (_port is null)
        {
            _port = await PythonPort.StartAsync();
        }

        await _port.CallAsync("mail", "send", [text]);
    }

    public ValueTask DisposeAsync() => _port?.DisposeAsync() ?? ValueTask.CompletedTask;
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var mailer = new Mailer();
        await mailer.SendAsync("first");
        await mailer.SendAsync("second");
    }
}
