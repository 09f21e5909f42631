// The explicit implementation of dispose stops the port.
public sealed class Mailbox : IAsyncDisposable
{
    private readonly PythonPort _imap = PythonPort.Start();

    public Task<int> UnreadAsync() => _imap.CallAsync<int>("imap", "unread");

    ValueTask IAsyncDisposable.DisposeAsync() => _imap.DisposeAsync();
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var mailbox = new Mailbox();
        Console.WriteLine(await mailbox.UnreadAsync());
    }
}
