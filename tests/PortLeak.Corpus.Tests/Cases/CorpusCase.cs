namespace PortLeak.Corpus.Tests.Cases;

/// <summary>A program whose verdict is known: one file of the corpus, or several that share its name up to a dot.</summary>
/// <param name="Name">Topic and scenario, such as <c>Basics/EarlyReturn_Reports</c>.</param>
/// <param name="Files">Its files, the markers taken out.</param>
/// <param name="CannotRun">Why the oracle cannot run it, where it cannot.</param>
/// <param name="Options">Keys of <c>.editorconfig</c> that the case sets.</param>
internal sealed record CorpusCase(
    string Name,
    IReadOnlyList<CaseFile> Files,
    string? CannotRun,
    IReadOnlyDictionary<string, string> Options)
{
    private const string Reporting = "_Reports";
    private const string Silent = "_DoesNotReport";

    public IEnumerable<Label> Labels => Files.SelectMany(file => file.Labels);

    public bool Reports => Name.EndsWith(Reporting, StringComparison.Ordinal);

    public bool IsNamedByVerdict => Reports || Name.EndsWith(Silent, StringComparison.Ordinal);

    /// <summary>The name of the nearest program with the opposite verdict.</summary>
    public string Twin => Reports ? Name[..^Reporting.Length] + Silent : Name[..^Silent.Length] + Reporting;
}
