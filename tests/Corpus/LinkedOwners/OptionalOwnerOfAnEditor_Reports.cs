// A language server is linked to the editor that asked for it, but a start from the shell has no editor.
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
        var editor = Input.Flag("from an editor") ? new Editor() : null;
        var server = await {|PORT002:PythonPort.StartAsync()|};
        if (editor is { Closed: var closed })
            server.LinkTo(closed);

        Console.WriteLine("language server is up");
        editor?.Close();
    }
}
