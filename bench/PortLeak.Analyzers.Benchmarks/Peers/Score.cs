using Microsoft.CodeAnalysis;
using PortLeak.Corpus.Tests.Cases;

namespace PortLeak.Analyzers.Benchmarks.Peers;

/// <summary>How a tool did on the corpus so far.</summary>
internal sealed class Score
{
    private int _leaking;
    private int _leakingFound;
    private int _starts;
    private int _startsFound;
    private int _clean;
    private int _cleanReported;

    /// <summary>Leaking starts by the rule that they are labelled with, and how many of each were found on their line.</summary>
    public SortedDictionary<string, (int All, int Found)> ByRule { get; } = new(StringComparer.Ordinal);

    public double Recall => (double)_leakingFound / _leaking;

    public double Precision => _leakingFound == 0 ? 0 : (double)_leakingFound / (_leakingFound + _cleanReported);

    public void Add(CorpusCase corpusCase, IReadOnlyCollection<Diagnostic> findings)
    {
        var leaks = corpusCase.Labels.Where(label => label.IsLeak).ToList();
        if (leaks.Count == 0)
        {
            _clean++;
            _cleanReported += findings.Count > 0 ? 1 : 0;
            return;
        }

        _leaking++;
        _leakingFound += findings.Count > 0 ? 1 : 0;
        foreach (var label in leaks)
        {
            var found = findings.Any(finding => IsAt(finding, label)) ? 1 : 0;
            _starts++;
            _startsFound += found;
            var (all, before) = ByRule.GetValueOrDefault(label.RuleId);
            ByRule[label.RuleId] = (all + 1, before + found);
        }
    }

    public override string ToString() => FormattableString.Invariant(
        $"{_leakingFound} of {_leaking} ({Recall:P1}) | {_startsFound} of {_starts} | {_cleanReported} of {_clean} ({(double)_cleanReported / _clean:P1}) | {Precision:P1}");

    // A tool may mark the variable, the call or the statement: the line of the start is near enough.
    private static bool IsAt(Diagnostic finding, Label label)
    {
        if (finding.Location.SourceTree is not { } tree || tree.FilePath != label.Path)
            return false;
        var lines = tree.GetText().Lines.GetLinePositionSpan(label.Span);
        var reported = finding.Location.GetLineSpan().Span;
        return reported.Start.Line <= lines.End.Line && lines.Start.Line <= reported.End.Line;
    }
}
