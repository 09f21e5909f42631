// A walk down a tree starts a port at every node and leaves without stopping it at the leaves.
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
        var indexer = await {|PORT002:PythonPort.StartAsync()|};
        if (folder.Children.Count == 0)
        {
            return;
        }

        await using (indexer)
        {
            foreach (var child in folder.Children)
            {
                await IndexAsync(child);
            }
        }
    }
}
