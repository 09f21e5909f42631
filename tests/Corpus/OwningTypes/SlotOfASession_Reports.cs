// The port is started whether or not there is a session that takes it.
public sealed class Session : IAsyncDisposable
{
    public PythonPort? Port { get; set; }

    public async ValueTask DisposeAsync()
    {
        if (Port is not null)
            await Port.StopAsync();
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using Session? session = Input.Flag("open") ? new Session() : null;
        var python = await {|PORT002:PythonPort.StartAsync()|};
        session?.Port = python;
        if (session?.Port is { } port)
            await port.CallAsync("session", "greet");
    }
}
