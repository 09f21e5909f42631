using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PortLeak.Analyzers.Lowering;
using PortLeak.Analyzers.Reporting;
using PortLeak.Analyzers.Summaries;

namespace PortLeak.Analyzers.Misuse;

/// <summary>A body with what the dataflow knows of it.</summary>
/// <param name="Solution">The states and the summary.</param>
/// <param name="Leaks">What is reported of its starts.</param>
/// <param name="Model">The model of its file.</param>
/// <param name="Cache">What the compilation knows.</param>
/// <param name="Cancellation">When to give up.</param>
internal sealed record SolvedBody(
    Solution Solution,
    ImmutableArray<Leak> Leaks,
    SemanticModel Model,
    SummaryCache Cache,
    CancellationToken Cancellation)
{
    public AnalysisRoot Root => Solution.Graph.Root;

    public IEnumerable<Step> Steps => Solution.Graph.Blocks.SelectMany(block => block.Steps);
}
