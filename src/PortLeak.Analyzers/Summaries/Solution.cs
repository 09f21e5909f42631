using Microsoft.CodeAnalysis.Operations;
using PortLeak.Analyzers.Dataflow;
using PortLeak.Analyzers.Lowering;

namespace PortLeak.Analyzers.Summaries;

/// <summary>What the dataflow found out about one body.</summary>
/// <param name="Graph">The body's graph.</param>
/// <param name="Nodes">Every state at the beginning of every block, shortest ways first.</param>
/// <param name="Summary">What callers need of it.</param>
/// <param name="UsesAfterStop">The calls of a port that has stopped before, on some way.</param>
internal sealed record Solution(
    FlowGraph Graph,
    IReadOnlyList<FlowNode<LeakState>> Nodes,
    MethodSummary Summary,
    IReadOnlyCollection<IInvocationOperation> UsesAfterStop);
