using PortLeak.Analyzers.Lowering;

namespace PortLeak.Analyzers.Dataflow;

/// <summary>
/// Carries states forward until nothing new comes up. Each block has a set of states; one more of a kind than the bound
/// merges them, so that the set stays finite while nothing is dropped.
/// </summary>
/// <remarks>First in, first out: the first way to a state is a shortest one.</remarks>
internal sealed class ForwardSolver<TState>(ILattice<TState> lattice, ITransfer<TState> transfer)
{
    /// <summary>How many states of one kind a block tells apart.</summary>
    public const int Bound = 16;

    private readonly Dictionary<FlowBlock, Dictionary<TState, List<FlowNode<TState>>>> _reached = [];
    private readonly List<FlowNode<TState>> _nodes = [];
    private readonly Queue<FlowNode<TState>> _pending = [];

    /// <summary>All states that reach a block, in the order in which they were found.</summary>
    public IReadOnlyList<FlowNode<TState>> Solve(FlowBlock entry, IEnumerable<TState> initial)
    {
        foreach (var state in initial)
            Reach(entry, state, null, null);

        while (_pending.Count > 0)
        {
            var node = _pending.Dequeue();
            if (node.IsSuperseded)
                continue;

            foreach (var (edge, state) in transfer.Apply(node.Block, node.State))
                Reach(edge.Target, state, node, edge);
        }

        return _nodes;
    }

    private void Reach(FlowBlock block, TState state, FlowNode<TState>? predecessor, FlowEdge? edge)
    {
        if (!_reached.TryGetValue(block, out var kinds))
            _reached.Add(block, kinds = new Dictionary<TState, List<FlowNode<TState>>>(lattice.Kinds));
        if (!kinds.TryGetValue(state, out var reached))
            kinds.Add(state, reached = new List<FlowNode<TState>>(capacity: 1));
        foreach (var node in reached)
        {
            if (lattice.Includes(node.State, state))
                return;
        }

        if (reached.Count >= Bound)
        {
            foreach (var node in reached)
            {
                state = lattice.Join(state, node.State);
                node.IsSuperseded = true;
            }

            reached.Clear();
        }

        var added = new FlowNode<TState>(block, state, predecessor, edge);
        reached.Add(added);
        _nodes.Add(added);
        _pending.Enqueue(added);
    }
}
