using PortLeak.Corpus.Tests.Cases;

namespace PortLeak.Corpus.Tests.Verdicts;

/// <summary>
/// Labels against findings: the same rules at the same spans, no other warning, and no other suggestion of a rule that
/// the pair of cases is about.
/// </summary>
internal static class FindingComparison
{
    public static IReadOnlyList<string> Compare(CorpusCase corpusCase, IReadOnlyList<Finding> findings)
    {
        var unmatched = findings.ToList();
        var disagreements = new List<string>();
        foreach (var label in corpusCase.Labels)
        {
            var match = unmatched.FindIndex(f => f.RuleId == label.RuleId && f.Path == label.Path && f.Span == label.Span);
            if (match < 0)
                disagreements.Add($"label {label.RuleId} at {Position(corpusCase, label.Path, label.Span.Start)}: no such finding");
            else
                unmatched.RemoveAt(match);
        }

        var subject = corpusCase.Labels.Concat(CorpusFolder.All.GetValueOrDefault(corpusCase.Twin)?.Labels ?? [])
            .Select(label => label.RuleId).ToHashSet();
        foreach (var finding in unmatched.Where(finding => finding.IsWarning || subject.Contains(finding.RuleId)))
        {
            var where = finding.Path.Length == 0 ? "nowhere" : Position(corpusCase, finding.Path, finding.Span.Start);
            disagreements.Add($"finding {finding.RuleId} at {where} has no label: {finding.Message}");
        }

        return disagreements;
    }

    private static string Position(CorpusCase corpusCase, string path, int position)
    {
        var source = corpusCase.Files.Single(file => file.Path == path).Source;
        var line = source.AsSpan(0, position).Count('\n') + 1;
        return $"{path} line {line}: {source.Split('\n')[line - 1].Trim()}";
    }
}
