using Microsoft.CodeAnalysis.Operations;
using PortLeak.Analyzers.Dataflow;
using PortLeak.Analyzers.Lowering;

namespace PortLeak.Analyzers.Summaries;

/// <summary>What the dataflow found out about one body.</summary>
/// <param name="Graph">The body's graph.</param>
/// <param name="Flow">Where its states come to.</param>
/// <param name="Summary">What callers need of it.</param>
/// <param name="UsesAfterStop">The calls of a port that has stopped before, on some way.</param>
internal sealed record Solution(
    FlowGraph Graph,
    Flow<LeakState> Flow,
    MethodSummary Summary,
    IReadOnlyCollection<IInvocationOperation> UsesAfterStop)
{
    /// <summary>The states that matter, shortest ways first.</summary>
    public IReadOnlyList<FlowNode<LeakState>> Nodes => Flow.Nodes;
}
