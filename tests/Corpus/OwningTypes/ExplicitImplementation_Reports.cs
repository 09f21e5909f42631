// The explicit implementation of dispose looks at the port and does not stop it.
public sealed class Mailbox : IAsyncDisposable
{
    private readonly PythonPort _imap = {|PORT007:PythonPort.Start()|};

    public Task<int> UnreadAsync() => _imap.CallAsync<int>("imap", "unread");

    ValueTask IAsyncDisposable.DisposeAsync()
    {
        Console.WriteLine(_imap.State);
        return default;
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var mailbox = new Mailbox();
        Console.WriteLine(await mailbox.UnreadAsync());
    }
}
