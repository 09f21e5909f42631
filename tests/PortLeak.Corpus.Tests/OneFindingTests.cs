using PortLeak.Corpus.Tests.Cases;
using PortLeak.Corpus.Tests.Compilation;
using PortLeak.Corpus.Tests.Verdicts;

namespace PortLeak.Corpus.Tests;

/// <summary>
/// No two findings speak of one defect, whatever their rules. That no two of them stand for one port that was left
/// running is what the oracle sees (<see cref="ExecutionComparison"/>).
/// </summary>
public sealed class OneFindingTests
{
    [Fact]
    public async Task Findings_SpeakOfOneDefectEach()
    {
        var doubled = new List<string>();
        foreach (var corpusCase in CorpusFolder.All.Values)
        {
            var findings = await CaseAnalysis.FindAsync(
                CaseCompiler.Compile(corpusCase), new CaseOptionsProvider(corpusCase.Options));
            doubled.AddRange(
                from first in findings
                from second in findings
                where !ReferenceEquals(first, second) && SpeakOfOneDefect(first, second)
                select $"{corpusCase.Name}: {first.RuleId} and {second.RuleId}: {first.Message} {second.Message}");
        }

        Assert.Empty(doubled);
    }

    // At one place; or of a start and of what is made from it in the same expression.
    private static bool SpeakOfOneDefect(Finding first, Finding second) =>
        first.Path == second.Path
        && (first.Span == second.Span || IsLeak(first) && IsLeak(second) && first.Span.Contains(second.Span));

    private static bool IsLeak(Finding finding) => string.CompareOrdinal(finding.RuleId, "PORT008") < 0;
}
