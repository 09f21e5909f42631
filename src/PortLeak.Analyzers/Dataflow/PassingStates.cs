using PortLeak.Analyzers.Lowering;

namespace PortLeak.Analyzers.Dataflow;

/// <summary>The states that pass through blocks, each by a number, and which of them a block has to do with.</summary>
internal sealed class PassingStates<TState>(ITransfer<TState> transfer)
{
    private readonly List<TState> _states = [];
    private readonly Dictionary<TState, int> _numbers = [];
    private readonly Dictionary<object, StateSet> _about = [];
    private readonly Dictionary<FlowEdgeKind, Dictionary<int, int>> _crossed = [];

    /// <summary>The ones of which nobody will ask by which way they came.</summary>
    public StateSet Settled { get; } = new();

    public TState this[int number] => _states[number];

    /// <summary>The number of the state, a new one for a state that is new.</summary>
    public int NumberOf(TState state)
    {
        if (_numbers.TryGetValue(state, out var known))
            return known;

        var number = _states.Count;
        _states.Add(state);
        _numbers.Add(state, number);
        if (transfer.IsSettled(state))
            Settled.Add(number);
        foreach (var subject in transfer.SubjectsOf(state)!)
        {
            if (!_about.TryGetValue(subject, out var about))
                _about.Add(subject, about = new StateSet());
            about.Add(number);
        }

        return number;
    }

    /// <summary>Those of the states that are about one of the concerns.</summary>
    public StateSet About(HashSet<object> concerns, StateSet numbers)
    {
        var concerned = new StateSet();
        foreach (var concern in concerns)
        {
            if (_about.TryGetValue(concern, out var about) && about.Overlaps(numbers))
                concerned.UnionWith(about.Intersect(numbers));
        }

        return concerned;
    }

    /// <summary>The numbers of the states beyond an edge of the kind.</summary>
    public StateSet Cross(FlowEdgeKind kind, StateSet numbers)
    {
        if (!transfer.Marks(kind))
            return numbers;

        var beyond = new StateSet();
        foreach (var number in numbers.Numbers)
            beyond.Add(Cross(kind, number));
        return beyond;
    }

    /// <summary>The number of the state beyond an edge of the kind.</summary>
    public int Cross(FlowEdgeKind kind, int number)
    {
        if (!transfer.Marks(kind))
            return number;

        if (!_crossed.TryGetValue(kind, out var crossed))
            _crossed.Add(kind, crossed = []);
        if (!crossed.TryGetValue(number, out var beyond))
            crossed.Add(number, beyond = NumberOf(transfer.Cross(kind, _states[number])));
        return beyond;
    }
}
