using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PortLeak.Analyzers.Lowering;
using PortLeak.Analyzers.Summaries;

namespace PortLeak.Analyzers.Reporting;

/// <summary>All stages over one body and what is nested in it.</summary>
internal sealed class BodyAnalysis(SummaryCache cache, CancellationToken cancellation)
{
    /// <summary>Each body with its leaks; a start that is seen from several bodies leaks in the first one only.</summary>
    public IEnumerable<(Solution Solution, ImmutableArray<Leak> Leaks)> Solve(BodySet bodies)
    {
        var collector = new LeakCollector(cache, cancellation);
        var reported = new HashSet<SyntaxNode>();
        foreach (var root in bodies.Roots)
        {
            var solution = Solve(bodies, root);
            var leaks = collector.Collect(solution).Where(leak => reported.Add(leak.Origin.Syntax));
            yield return (solution, leaks.ToImmutableArray());
        }
    }

    public Solution Solve(BodySet bodies, AnalysisRoot root) =>
        new SummarySolver(cache, cancellation).Solve(new SummaryKey(
            bodies, root, ImmutableArray<KeyValuePair<IParameterSymbol, Fact>>.Empty, stopping: null));
}
