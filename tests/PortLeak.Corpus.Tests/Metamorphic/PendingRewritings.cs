using PortLeak.Corpus.Tests.Cases;

namespace PortLeak.Corpus.Tests.Metamorphic;

/// <summary>
/// The cases that the analyzer does not get right yet when they are written differently, in <c>pending.txt</c> beside this
/// file: one line a case, the rewriting first. The list only shrinks.
/// </summary>
internal sealed class PendingRewritings(IRewriting rewriting)
{
    private static readonly Lock Gate = new();
    private static readonly string FilePath = Path.Join(
        CorpusFolder.Root, "..", "PortLeak.Corpus.Tests", "Metamorphic", "pending.txt");

    private static readonly HashSet<string> Lines = File.Exists(FilePath) ? [.. File.ReadAllLines(FilePath)] : [];

    /// <summary>What is wrong about a rewritten case, given where its labels and the findings disagree.</summary>
    public IEnumerable<string> Judge(string name, IReadOnlyList<string> disagreements)
    {
        var line = $"{rewriting.GetType().Name} {name}";
        lock (Gate)
        {
            var isPending = Lines.Contains(line);
            if (isPending == disagreements.Count > 0)
                return [];
            if (!PendingList.IsRenewed)
                return isPending ? [$"{name} comes out right now: take it out of pending.txt."] : disagreements.Select(text => $"{name}: {text}");
            if (!Lines.Add(line))
                Lines.Remove(line);
            File.WriteAllLines(FilePath, Lines.Order(StringComparer.Ordinal));
            return [];
        }
    }
}
