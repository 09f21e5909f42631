using PortLeak.Analyzers.Lowering;

namespace PortLeak.Analyzers.Dataflow;

/// <summary>What becomes of a state on the way through a block.</summary>
internal interface ITransfer<TState>
{
    /// <summary>The states that leave the block, each on its edge.</summary>
    IEnumerable<(FlowEdge Edge, TState State)> Apply(FlowBlock block, TState state);
}
