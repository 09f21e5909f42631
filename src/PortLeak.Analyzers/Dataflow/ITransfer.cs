using PortLeak.Analyzers.Lowering;

namespace PortLeak.Analyzers.Dataflow;

/// <summary>What becomes of a state on the way through a block.</summary>
internal interface ITransfer<TState>
{
    /// <summary>The states that leave the block, each on its edge.</summary>
    IEnumerable<(FlowEdge Edge, TState State)> Apply(FlowBlock block, TState state);

    /// <summary>
    /// What the block does something to. A state that is about none of it passes: it leaves on every edge as
    /// <see cref="Cross"/> says. <see langword="null"/> where the block may do something to any state, which is always right.
    /// </summary>
    HashSet<object>? ConcernsOf(FlowBlock block);

    /// <summary>What the state is about; <see langword="null"/> where any block may do something to it.</summary>
    IEnumerable<object>? SubjectsOf(TState state);

    /// <summary>Whether an edge of the kind may change a state that passes.</summary>
    bool Marks(FlowEdgeKind kind);

    /// <summary>The state beyond an edge of a block that it passes. It is about the same, and passes on.</summary>
    TState Cross(FlowEdgeKind kind, TState state);

    /// <summary>Whether nobody will ask by which way the state came.</summary>
    bool IsSettled(TState state);
}
