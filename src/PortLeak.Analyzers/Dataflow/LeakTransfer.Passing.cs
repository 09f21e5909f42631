using PortLeak.Analyzers.Lowering;

namespace PortLeak.Analyzers.Dataflow;

/// <summary>
/// Blocks that have nothing to do with the port that a state follows: most of a long method, for most of its ports.
/// </summary>
internal sealed partial class LeakTransfer
{
    private readonly Dictionary<FlowBlock, HashSet<Slot>?> _concerns = [];

    public bool Passes(FlowBlock block, LeakState state)
    {
        if (state.Origin is null || !state.Facts.IsEmpty || state.Has(ObligationFlags.Dropped))
            return false;
        if (!_concerns.TryGetValue(block, out var concerns))
            _concerns.Add(block, concerns = ConcernsOf(block));
        if (concerns is null)
            return false;

        foreach (var alias in state.Aliases)
        {
            if (concerns.Contains(alias.Root))
                return false;
        }

        return true;
    }

    public LeakState Cross(FlowEdge edge, LeakState state) => Mark(state, edge.Kind);

    // The variables that the block does something to; null where it may do something to any state, or teach it a fact.
    private HashSet<Slot>? ConcernsOf(FlowBlock block)
    {
        var concerns = new HashSet<Slot>();
        if (!block.Steps.TrueForAll(step => Adds(step, concerns)))
            return null;

        foreach (var edge in block.Edges)
        {
            if (edge.Condition is { IsIdle: false })
                return null;
            if (edge.Condition is { } condition)
                concerns.Add(condition.Slot.Root);
            concerns.UnionWith(edge.Forgotten);
        }

        return concerns;
    }

    private bool Adds(Step step, HashSet<Slot> concerns)
    {
        switch (step)
        {
            case Step.Throw:
                return true;
            case Step.Acquire acquire:
                concerns.Add(acquire.Target.Root);
                return !acquire.IsAlwaysThere || !_asked.Contains(acquire.Target);
            case Step.Alias { MayThrow: false } alias:
                concerns.Add(alias.Source.Root);
                concerns.Add(alias.Target.Root);
                return true;
            case Step.Set { MayThrow: false } set:
                concerns.Add(set.Target.Root);
                return set.Value is null || !_asked.Contains(set.Target);
            case Step.Release release:
                concerns.Add(release.Source.Root);
                return true;
            case Step.Use use:
                concerns.Add(use.Source.Root);
                return true;
            case Step.Await await when !isStopping:
                concerns.Add(await.Source.Root);
                return true;
            case Step.Forget { MayThrow: false } forget:
                concerns.UnionWith(forget.Slots);
                return true;
            default:
                return false;
        }
    }
}
