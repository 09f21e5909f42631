using PortLeak.Analyzers.Lowering;

namespace PortLeak.Analyzers.Dataflow;

/// <summary>
/// Carries states forward until nothing new comes up. Each block has a set of states; one more than the bound for a key
/// merges them, so that the set stays finite while nothing is dropped.
/// </summary>
/// <remarks>First in, first out: the first way to a state is a shortest one.</remarks>
internal sealed class ForwardSolver<TState>(ILattice<TState> lattice, ITransfer<TState> transfer)
{
    /// <summary>How many states of one key a block tells apart.</summary>
    public const int Bound = 16;

    private readonly Dictionary<(FlowBlock Block, object Key), List<FlowNode<TState>>> _reached = [];
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
        var key = (block, lattice.MergeKey(state));
        if (!_reached.TryGetValue(key, out var reached))
            _reached.Add(key, reached = []);
        if (reached.Any(node => lattice.Includes(node.State, state)))
            return;

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
