using PortLeak.Analyzers.Lowering;

namespace PortLeak.Analyzers.Dataflow;

/// <summary>What becomes of a state on the way through a block.</summary>
internal interface ITransfer<TState>
{
    /// <summary>The states that leave the block, each on its edge.</summary>
    IEnumerable<(FlowEdge Edge, TState State)> Apply(FlowBlock block, TState state);

    /// <summary>
    /// Whether the block does nothing to the state, so that it leaves on every edge as <see cref="Cross"/> says. To say no
    /// is always right.
    /// </summary>
    bool Passes(FlowBlock block, TState state);

    /// <summary>The state beyond an edge of a block that it passes.</summary>
    TState Cross(FlowEdge edge, TState state);
}
