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

    /// <summary>Whether the block does nothing to the state.</summary>
    public bool IsPassing { get; set; }

    /// <summary>Whether it says no more than its predecessor: the state goes on through a block that does nothing to it.</summary>
    public bool IsRepeated => IsPassing && Block.Kind is FlowBlockKind.Ordinary
        && Predecessor is { IsPassing: true } before && ReferenceEquals(before.State, State);

    /// <summary>Whether a wider state has taken its place.</summary>
    public bool IsSuperseded { get; set; }
}
