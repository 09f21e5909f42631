// A walk down a tree starts a port at every node and stops it when the subtree is done.
public sealed record Folder(string Name, IReadOnlyList<Folder> Children);

public static class Case
{
    public static Task RunAsync()
    {
        var leaf = new Folder("scans", []);
        return IndexAsync(new Folder("archive", [leaf]));
    }

    private static async Task IndexAsync(Folder folder)
    {
        await using var indexer = await PythonPort.StartAsync();
        await indexer.CallAsync("index", "add", [folder.Name]);
        foreach (var child in folder.Children)
        {
            await IndexAsync(child);
        }
    }
}
