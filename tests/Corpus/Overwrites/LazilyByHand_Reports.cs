// The flag that says whether the port is there is never set, so that each use starts another one.
public sealed class Mailer : IAsyncDisposable
{
    private PythonPort? _port;
    private bool _ready;

    public async Task SendAsync(string text)
    {
        if (!_ready)
        {
            _port = await {|PORT006:PythonPort.StartAsync()|};
        }

        await _port!.CallAsync("mail", "send", [text]);
    }

    public ValueTask DisposeAsync()
    {
        _ready = false;
        return _port?.DisposeAsync() ?? ValueTask.CompletedTask;
    }
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
