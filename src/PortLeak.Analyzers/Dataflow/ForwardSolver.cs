using PortLeak.Analyzers.Lowering;

namespace PortLeak.Analyzers.Dataflow;

/// <summary>
/// Carries states forward until nothing new comes up. Each block has a set of states; one more of a kind than the bound
/// merges them, so that the set stays finite while nothing is dropped.
/// </summary>
/// <remarks>
/// First in, first out: the first way to a state is a shortest one. States that have come equally far to a block that does
/// nothing to them go on together, so that many of them cost little more than one.
/// </remarks>
internal sealed class ForwardSolver<TState>
{
    /// <summary>How many states of one kind a block tells apart.</summary>
    public const int Bound = 16;

    private readonly Dictionary<FlowBlock, Dictionary<TState, List<FlowNode<TState>>>> _reached = [];
    private readonly Dictionary<FlowBlock, HashSet<object>?> _concerns = [];
    private readonly Dictionary<FlowBlock, StateSet> _passed = [];
    private readonly Dictionary<FlowBlock, Convoy<TState>> _gathering = [];
    private readonly PassingStates<TState> _passing;
    private readonly SettledConvoys<TState> _settled;
    private readonly Queue<(FlowNode<TState>? Node, Convoy<TState>? Convoy, int Distance)> _pending = [];
    private readonly List<FlowNode<TState>> _nodes = [];
    private readonly FlowBlock _entry;
    private readonly ILattice<TState> _lattice;
    private readonly ITransfer<TState> _transfer;
    private int _distance;
    private int _visits;

    public ForwardSolver(FlowBlock entry, ILattice<TState> lattice, ITransfer<TState> transfer)
    {
        (_entry, _lattice, _transfer) = (entry, lattice, transfer);
        _passing = new PassingStates<TState>(transfer);
        _settled = new SettledConvoys<TState>(entry, _passing);
    }

    /// <summary>Where the states come to that are at the entry initially.</summary>
    public Flow<TState> Solve(IEnumerable<TState> initial)
    {
        foreach (var state in initial)
            Reach(new FlowNode<TState>(_entry, state, null, null));

        while (_pending.Count > 0 || _settled.Any)
        {
            _visits++;
            if (_pending.Count == 0)
            {
                GoOn(_settled.Next());
                continue;
            }

            (var node, var convoy, _distance) = _pending.Dequeue();
            if (convoy is not null)
                GoOn(convoy);
            else if (!node!.IsSuperseded)
                GoOn(node);
        }

        return new Flow<TState>(_nodes, PassingAt, _visits);
    }

    private void GoOn(FlowNode<TState> node)
    {
        foreach (var (edge, state) in _transfer.Apply(node.Block, node.State))
            Reach(new FlowNode<TState>(edge.Target, state, node, edge));
    }

    private void GoOn(Convoy<TState> convoy)
    {
        foreach (var edge in convoy.Block.Edges)
        {
            var numbers = _passing.Cross(edge.Kind, convoy.Numbers);
            if (edge.Target.Kind is FlowBlockKind.Ordinary && ConcernsOf(edge.Target) is { } concerns)
            {
                var concerned = _passing.About(concerns, numbers);
                Pass(convoy, edge, numbers.Except(concerned));
                numbers = concerned;
            }

            foreach (var number in numbers.Numbers)
                Reach(new FlowNode<TState>(edge.Target, _passing[number], convoy, number, edge));
        }
    }

    private void Pass(Convoy<TState> from, FlowEdge edge, StateSet numbers)
    {
        var passed = PassedOf(edge.Target);
        numbers = numbers.Except(passed);
        if (numbers.IsEmpty)
            return;

        passed.UnionWith(numbers);
        var settled = numbers.Intersect(_passing.Settled);
        if (!settled.IsEmpty)
            _settled.At(edge.Target).Join(settled, from, edge);
        var others = numbers.Except(settled);
        if (!others.IsEmpty)
            GatheringAt(edge.Target).Join(others, from, edge);
    }

    private void Reach(FlowNode<TState> node)
    {
        if (Passes(node))
        {
            var number = _passing.NumberOf(node.State);
            if (!PassedOf(node.Block).Add(number))
                return;

            _nodes.Add(node);
            if (node.Block.Edges.Count > 0)
                (_passing.Settled.Contains(number) ? _settled.At(node.Block) : GatheringAt(node.Block)).Join(number, node);
            return;
        }

        if (!_reached.TryGetValue(node.Block, out var kinds))
            _reached.Add(node.Block, kinds = new Dictionary<TState, List<FlowNode<TState>>>(_lattice.Kinds));
        if (!kinds.TryGetValue(node.State, out var reached))
            kinds.Add(node.State, reached = new List<FlowNode<TState>>(capacity: 1));
        if (reached.Exists(other => _lattice.Includes(other.State, node.State)))
            return;

        if (reached.Count >= Bound)
            node = Merge(node, reached);
        reached.Add(node);
        _nodes.Add(node);
        _pending.Enqueue((node, null, _distance + 1));
    }

    private FlowNode<TState> Merge(FlowNode<TState> node, List<FlowNode<TState>> reached)
    {
        var state = node.State;
        foreach (var other in reached)
        {
            state = _lattice.Join(state, other.State);
            other.IsSuperseded = true;
        }

        reached.Clear();
        return node.With(state);
    }

    private bool Passes(FlowNode<TState> node)
    {
        if (_transfer.SubjectsOf(node.State) is not { } subjects)
            return false;
        if (node.Block.Kind is not FlowBlockKind.Ordinary)
            return true;

        return ConcernsOf(node.Block) is { } concerns && !subjects.Any(concerns.Contains);
    }

    private HashSet<object>? ConcernsOf(FlowBlock block)
    {
        if (!_concerns.TryGetValue(block, out var concerns))
            _concerns.Add(block, concerns = _transfer.ConcernsOf(block));
        return concerns;
    }

    private StateSet PassedOf(FlowBlock block)
    {
        if (!_passed.TryGetValue(block, out var passed))
            _passed.Add(block, passed = new StateSet());
        return passed;
    }

    private Convoy<TState> GatheringAt(FlowBlock block)
    {
        if (!_gathering.TryGetValue(block, out var convoy) || convoy.Distance <= _distance)
        {
            _gathering[block] = convoy = new Convoy<TState>(block, _distance + 1, _passing);
            _pending.Enqueue((null, convoy, convoy.Distance));
        }

        return convoy;
    }

    private IEnumerable<TState> PassingAt(FlowBlock block) =>
        _passed.TryGetValue(block, out var passed) ? passed.Numbers.Select(number => _passing[number]) : [];
}
