namespace PortLeak.Corpus.Tests.Cases;

/// <summary>The folder of labelled programs in the repository that this assembly was built from.</summary>
internal static class CorpusFolder
{
    private static readonly Lazy<IReadOnlyDictionary<string, CorpusCase>> Cases = new(ReadAll);

    public static string Root { get; } = Find();

    public static IReadOnlyDictionary<string, CorpusCase> All => Cases.Value;

    private static Dictionary<string, CorpusCase> ReadAll()
        => Directory.EnumerateFiles(Root, "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .GroupBy(NameOf)
            .ToDictionary(
                files => files.Key,
                files => CaseParser.Parse(files.Key, files.Select(path => (path, File.ReadAllText(Path.Join(Root, path))))));

    private static string NameOf(string path) => path[..path.IndexOf('.', StringComparison.Ordinal)];

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var corpus = Path.Join(folder.FullName, "tests", "Corpus");
            if (Directory.Exists(corpus))
                return corpus;
        }

        throw new DirectoryNotFoundException($"No folder tests/Corpus above {AppContext.BaseDirectory}.");
    }
}
