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
    private readonly Dictionary<TState, List<ulong>> _passed = [];
    private readonly List<FlowNode<TState>> _nodes = [];
    private readonly Queue<FlowNode<TState>> _pending = [];
    private object? _lastPassing;
    private List<ulong>? _lastPassed;

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

            if (node.IsPassing)
            {
                foreach (var edge in node.Block.Edges)
                    Reach(edge.Target, transfer.Cross(edge, node.State), node, edge);
                continue;
            }

            foreach (var (edge, state) in transfer.Apply(node.Block, node.State))
                Reach(edge.Target, state, node, edge);
        }

        return _nodes;
    }

    private void Reach(FlowBlock block, TState state, FlowNode<TState>? predecessor, FlowEdge? edge)
    {
        if (transfer.Passes(block, state))
        {
            if (HaveNotPassed(block, state))
                Add(new FlowNode<TState>(block, state, predecessor, edge) { IsPassing = true });
            return;
        }

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
        Add(added);
    }

    // One bit for each block is all that is kept of a state where nothing happens to it.
    private bool HaveNotPassed(FlowBlock block, TState state)
    {
        if (!ReferenceEquals(state, _lastPassing))
        {
            if (!_passed.TryGetValue(state, out _lastPassed))
                _passed.Add(state, _lastPassed = []);
            _lastPassing = state;
        }

        var (word, bit) = (block.Id / 64, 1UL << (block.Id % 64));
        while (_lastPassed!.Count <= word)
            _lastPassed.Add(0);
        if ((_lastPassed[word] & bit) != 0)
            return false;

        _lastPassed[word] |= bit;
        return true;
    }

    private void Add(FlowNode<TState> node)
    {
        _nodes.Add(node);
        _pending.Enqueue(node);
    }
}
