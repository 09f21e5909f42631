// A language server is linked to the editor that asked for it, and to the shell's own token where there is none.
public sealed class Editor
{
    private readonly CancellationTokenSource _closed = new();

    public CancellationToken Closed => _closed.Token;

    public void Close() => _closed.Cancel();
}

public static class Case
{
    public static async Task RunAsync()
    {
        using var shell = new CancellationTokenSource();
        var editor = Input.Flag("from an editor") ? new Editor() : null;
        var owner = editor is { Closed: var closed } ? closed : shell.Token;
        var server = await PythonPort.StartAsync();
        server.LinkTo(owner);

        Console.WriteLine("language server is up");
        editor?.Close();
        await shell.CancelAsync();
    }
}
