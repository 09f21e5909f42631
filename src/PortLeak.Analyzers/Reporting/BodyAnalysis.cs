using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PortLeak.Analyzers.Lowering;
using PortLeak.Analyzers.Summaries;

namespace PortLeak.Analyzers.Reporting;

/// <summary>All stages over one body and what is nested in it.</summary>
internal sealed class BodyAnalysis(SummaryCache cache, CancellationToken cancellation)
{
    public IEnumerable<Leak> Leaks(BodySet bodies)
    {
        var collector = new LeakCollector(cache, cancellation);
        var reported = new HashSet<SyntaxNode>();
        foreach (var root in bodies.Roots)
        {
            foreach (var leak in collector.Collect(Solve(bodies, root)))
            {
                if (reported.Add(leak.Origin.Syntax))
                    yield return leak;
            }
        }
    }

    public Solution Solve(BodySet bodies, AnalysisRoot root) =>
        new SummarySolver(cache, cancellation).Solve(new SummaryKey(
            bodies, root, ImmutableArray<KeyValuePair<IParameterSymbol, Fact>>.Empty, stopping: null));
}
