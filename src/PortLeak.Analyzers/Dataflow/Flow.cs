using PortLeak.Analyzers.Lowering;

namespace PortLeak.Analyzers.Dataflow;

/// <summary>Where the states of a body come to.</summary>
/// <param name="Nodes">
/// The states that reach an exit, a block that does something to them, or one that they only pass for the first time, in the
/// order in which they were found.
/// </param>
/// <param name="Passing">The states that pass through a block.</param>
/// <param name="Visits">How often a block was gone through, by one state or by a convoy.</param>
internal sealed record Flow<TState>(
    IReadOnlyList<FlowNode<TState>> Nodes, Func<FlowBlock, IEnumerable<TState>> Passing, int Visits);
