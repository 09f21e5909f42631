using PortLeak.Analyzers.Lowering;

namespace PortLeak.Analyzers.Dataflow;

/// <summary>
/// The convoys of states of which nobody will ask by which way they came. They wait until all that may still join them have
/// come: the one goes on that is at the first block in the order of the graph.
/// </summary>
internal sealed class SettledConvoys<TState>(FlowBlock entry, PassingStates<TState> states)
{
    private readonly SortedDictionary<int, Convoy<TState>> _waiting = [];
    private Dictionary<FlowBlock, int>? _order;

    /// <summary>The convoy that waits at the block.</summary>
    public Convoy<TState> At(FlowBlock block)
    {
        _order ??= BlockOrder.Of(entry);
        if (!_waiting.TryGetValue(_order[block], out var convoy))
            _waiting.Add(_order[block], convoy = new Convoy<TState>(block, 0, states));
        return convoy;
    }

    /// <summary>Whether one waits.</summary>
    public bool Any => _waiting.Count > 0;

    /// <summary>The one that goes on next.</summary>
    public Convoy<TState> Next()
    {
        var first = _waiting.First();
        _waiting.Remove(first.Key);
        return first.Value;
    }
}
