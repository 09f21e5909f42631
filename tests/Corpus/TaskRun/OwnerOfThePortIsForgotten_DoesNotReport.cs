// The work wraps its port in a session and disposes the session, which disposes the port.
public sealed class ShellSession(RubyPort port) : IAsyncDisposable
{
    public Task<int> TypeAsync(string line) => port.CallAsync<int>("irb", "eval", [line]);

    public ValueTask DisposeAsync() => port.DisposeAsync();
}

public static class Case
{
    public static Task RunAsync() => Task.Run(async () =>
    {
        await using var session = new ShellSession(await RubyPort.StartAsync());
        foreach (var line in Input.Items())
            await session.TypeAsync(line);
    });
}
