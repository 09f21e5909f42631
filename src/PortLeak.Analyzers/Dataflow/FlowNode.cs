using PortLeak.Analyzers.Lowering;

namespace PortLeak.Analyzers.Dataflow;

/// <summary>A state that reaches the beginning of a block, and the way it came.</summary>
/// <param name="block">The block.</param>
/// <param name="state">The state.</param>
/// <param name="predecessor">The node before it on the shortest way; <see langword="null"/> at the entry.</param>
/// <param name="edge">The edge from there.</param>
internal sealed class FlowNode<TState>(
    FlowBlock block, TState state, FlowNode<TState>? predecessor, FlowEdge? edge)
{
    public FlowBlock Block { get; } = block;

    public TState State { get; } = state;

    public FlowNode<TState>? Predecessor { get; } = predecessor;

    public FlowEdge? Edge { get; } = edge;

    /// <summary>Whether a wider state has taken its place.</summary>
    public bool IsSuperseded { get; set; }
}
