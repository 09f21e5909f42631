using PortLeak.Analyzers.Lowering;

namespace PortLeak.Analyzers.Dataflow;

/// <summary>
/// States that pass through a block that does nothing to any of them. They travel together; by which way each of them came is
/// made out when somebody asks.
/// </summary>
internal sealed class Convoy<TState>(FlowBlock block, int distance, PassingStates<TState> states)
{
    private readonly List<(int Number, FlowNode<TState> Node)> _joined = new(capacity: 1);
    private readonly List<(StateSet Numbers, Convoy<TState> From, FlowEdge Edge)> _merged = new(capacity: 1);

    public FlowBlock Block { get; } = block;

    /// <summary>How many blocks lie before it on the way of its states.</summary>
    public int Distance { get; } = distance;

    /// <summary>The numbers of its states.</summary>
    public StateSet Numbers { get; } = new();

    /// <summary>A state joins that came by itself.</summary>
    public void Join(int number, FlowNode<TState> node)
    {
        _joined.Add((number, node));
        Numbers.Add(number);
    }

    /// <summary>States come along from another block, by their numbers here.</summary>
    public void Join(StateSet numbers, Convoy<TState> from, FlowEdge edge)
    {
        _merged.Add((numbers, from, edge));
        Numbers.UnionWith(numbers);
    }

    /// <summary>The node from which a state left by the edge that has this number beyond it.</summary>
    public FlowNode<TState> NodeBefore(FlowEdge edge, int number)
    {
        var before = Numbers.Numbers.First(candidate => states.Cross(edge.Kind, candidate) == number);
        foreach (var (joined, node) in _joined)
        {
            if (joined == before)
                return node;
        }

        var (_, from, way) = _merged.Find(merged => merged.Numbers.Contains(before));
        return new FlowNode<TState>(Block, states[before], from, before, way);
    }
}
