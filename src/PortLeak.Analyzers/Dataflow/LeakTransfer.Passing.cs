using PortLeak.Analyzers.Lowering;
using PortLeak.Analyzers.Origins;

namespace PortLeak.Analyzers.Dataflow;

/// <summary>
/// Blocks that have nothing to do with the port that a state follows: most of a long method, for most of its ports.
/// </summary>
internal sealed partial class LeakTransfer
{
    public IEnumerable<object>? SubjectsOf(LeakState state) =>
        state.Origin is null || !state.Facts.IsEmpty || state.Has(ObligationFlags.Dropped)
            ? null
            : state.Aliases.Select(alias => (object)alias.Root).Append(state.Origin);

    public bool Marks(FlowEdgeKind kind) => kind is FlowEdgeKind.Exception or FlowEdgeKind.Abandonment;

    public LeakState Cross(FlowEdgeKind kind, LeakState state) => Mark(state, kind);

    public bool IsSettled(LeakState state) =>
        !state.IsHeld && !state.Has(ObligationFlags.Escaped) && state.Origin is { Kind: not OriginKind.Input };

    // The variables that the block does something to, and what it starts anew; null where it may do something to any state, or
    // teach it a fact.
    public HashSet<object>? ConcernsOf(FlowBlock block)
    {
        var concerns = new HashSet<object>();
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

    private bool Adds(Step step, HashSet<object> concerns)
    {
        switch (step)
        {
            case Step.Throw:
                return true;
            case Step.Acquire acquire:
                concerns.Add(acquire.Target.Root);
                concerns.Add(acquire.Origin);
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
