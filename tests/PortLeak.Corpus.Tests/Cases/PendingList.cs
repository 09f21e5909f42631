namespace PortLeak.Corpus.Tests.Cases;

/// <summary>
/// The cases that the analyzer does not get right yet, one file <c>pending.txt</c> a topic. The lists only shrink: a
/// pending case that comes out right fails its test until its line is gone.
/// </summary>
internal static class PendingList
{
    private static readonly Lock Gate = new();
    private static readonly Lazy<IReadOnlySet<string>> Names = new(ReadAll);

    public static IReadOnlySet<string> All => Names.Value;

    /// <summary>Whether the lists are to be written anew, as <c>PORTLEAK_RENEW_PENDING=1</c> asks.</summary>
    public static bool IsRenewed { get; } = Environment.GetEnvironmentVariable("PORTLEAK_RENEW_PENDING") == "1";

    /// <summary>Puts a case on the list of its topic, or takes it off.</summary>
    public static void Renew(string name, bool isPending)
    {
        lock (Gate)
        {
            var path = Path.Join(CorpusFolder.Root, Path.GetDirectoryName(name), "pending.txt");
            var names = File.Exists(path) ? File.ReadAllLines(path).ToHashSet() : [];
            if (!(isPending ? names.Add(name) : names.Remove(name)))
                return;
            if (names.Count > 0)
                File.WriteAllLines(path, names.Order(StringComparer.Ordinal));
            else
                File.Delete(path);
        }
    }

    private static HashSet<string> ReadAll()
        => [.. Directory.EnumerateFiles(CorpusFolder.Root, "pending.txt", SearchOption.AllDirectories)
            .SelectMany(File.ReadAllLines)];
}
