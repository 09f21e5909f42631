using PortLeak.Corpus.Tests.Cases;
using PortLeak.Corpus.Tests.Compilation;
using PortLeak.Corpus.Tests.Execution;

namespace PortLeak.Corpus.Tests.Verdicts;

/// <summary>The three witnesses of a case held against one another: its labels, the findings, and its execution.</summary>
/// <param name="FindingDisagreements">Where the analyzer says something else than the labels.</param>
/// <param name="ExecutionDisagreements">Where the runs show something else than the labels.</param>
/// <param name="Runs">How many runs there were.</param>
internal sealed record CaseVerdict(
    IReadOnlyList<string> FindingDisagreements, IReadOnlyList<string> ExecutionDisagreements, int Runs)
{
    public static async Task<CaseVerdict> OfAsync(CorpusCase corpusCase)
    {
        var compilation = CaseCompiler.Compile(corpusCase);
        var options = new CaseOptionsProvider(corpusCase.Options);
        var findings = await CaseAnalysis.FindAsync(compilation, options);
        var byFinding = FindingComparison.Compare(corpusCase, findings);
        if (corpusCase.CannotRun is not null)
            return new CaseVerdict(byFinding, [], 0);

        var program = CaseProgram.Load(compilation, options);
        var exploration = await Explorer.ExploreAsync(program);
        return new CaseVerdict(
            byFinding, ExecutionComparison.Compare(corpusCase, program, exploration), exploration.Runs);
    }
}
