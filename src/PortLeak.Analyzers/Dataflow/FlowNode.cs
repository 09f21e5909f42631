using PortLeak.Analyzers.Lowering;

namespace PortLeak.Analyzers.Dataflow;

/// <summary>A state that reaches the beginning of a block, and the way it came.</summary>
internal sealed class FlowNode<TState>
{
    private readonly Convoy<TState>? _convoy;
    private readonly int _number;
    private FlowNode<TState>? _predecessor;

    /// <summary>A state that comes from where something may have happened to it.</summary>
    public FlowNode(FlowBlock block, TState state, FlowNode<TState>? predecessor, FlowEdge? edge)
    {
        Block = block;
        State = state;
        Edge = edge;
        _predecessor = predecessor;
    }

    /// <summary>A state that leaves a convoy, by its number beyond the edge.</summary>
    public FlowNode(FlowBlock block, TState state, Convoy<TState> convoy, int number, FlowEdge edge)
        : this(block, state, null, edge)
    {
        _convoy = convoy;
        _number = number;
    }

    private FlowNode(FlowNode<TState> node, TState state)
        : this(node.Block, state, node._predecessor, node.Edge)
    {
        _convoy = node._convoy;
        _number = node._number;
    }

    public FlowBlock Block { get; }

    public TState State { get; }

    /// <summary>The node before it on the shortest way; <see langword="null"/> at the entry.</summary>
    public FlowNode<TState>? Predecessor => _predecessor ??= _convoy?.NodeBefore(Edge!, _number);

    /// <summary>The edge from there.</summary>
    public FlowEdge? Edge { get; }

    /// <summary>Whether a wider state has taken its place.</summary>
    public bool IsSuperseded { get; set; }

    /// <summary>Another state that came the same way.</summary>
    public FlowNode<TState> With(TState state) => new(this, state);
}
