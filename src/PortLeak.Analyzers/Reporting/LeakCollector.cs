using Microsoft.CodeAnalysis;
using PortLeak.Analyzers.Dataflow;
using PortLeak.Analyzers.Lowering;
using PortLeak.Analyzers.Origins;
using PortLeak.Analyzers.Summaries;

namespace PortLeak.Analyzers.Reporting;

/// <summary>Reads the leaks of a body off its solution: one for each start, the most specific that some path shows.</summary>
internal sealed class LeakCollector(SummaryCache cache, CancellationToken cancellation)
{
    public IEnumerable<Leak> Collect(Solution solution)
    {
        var root = solution.Graph.Root;
        var ended = solution.Nodes
            .Where(node => !node.IsSuperseded && node.State.Origin is { Kind: not OriginKind.Input })
            .ToLookup(node => node.State.Origin!);
        foreach (var nodes in ended)
        {
            var leaks = nodes.Where(node => IsLeak(node, root)).ToList();
            if (leaks.Count == 0)
            {
                if ((OverwrittenLater(nodes.Key, nodes) ?? NeverConstructed(root, nodes.Key, nodes)
                    ?? LeftByAFailedStart(root, nodes.Key, nodes)) is { } later)
                {
                    yield return later;
                }

                continue;
            }

            var isHandedOver = nodes.Any(node => node.State.Has(ObligationFlags.Escaped | ObligationFlags.Returned));
            var isReleased = isHandedOver || nodes.Any(node => node.State.Has(ObligationFlags.Released));
            var (kind, node) = leaks
                .Select(leak => (Kind: KindOf(leak, isReleased), Node: leak))
                .OrderBy(leak => leak.Kind)
                .First();
            var thrown = leaks.FirstOrDefault(leak => leak.State.Has(ObligationFlags.Thrown)) ?? node;
            yield return new Leak(nodes.Key, kind, Witness.Of(node), Witness.Of(thrown), isHandedOver);
        }
    }

    // What a field keeps is safe until another method puts something else in its place.
    private Leak? OverwrittenLater(Origin origin, IEnumerable<FlowNode<LeakState>> nodes)
    {
        foreach (var node in nodes)
        {
            if (node.Block.Kind is FlowBlockKind.Ordinary
                || !node.State.Has(ObligationFlags.Escaped) || node.State.Has(ObligationFlags.Released))
            {
                continue;
            }

            var members = node.State.Aliases
                .Where(place => !SummaryBuilder.IsInsideOwner(place, cache.Origins))
                .Select(OverwrittenMembers.MemberOf);
            foreach (var member in members.OfType<ISymbol>())
            {
                if (cache.Overwrites.Find(member, cancellation) is not { } end)
                    continue;

                var witness = Witness.Of(node) with { State = node.State.Drop(ObligationFlags.Overwritten, end) };
                return new Leak(origin, LeakKind.Overwritten, witness, witness, IsHandedOver: true);
            }
        }

        return null;
    }

    // What an initializer has started is safe when the constructor has ended well.
    private Leak? NeverConstructed(AnalysisRoot root, Origin origin, IEnumerable<FlowNode<LeakState>> nodes)
    {
        if (root.Symbol is not (IFieldSymbol or IPropertySymbol)
            || nodes.FirstOrDefault(IsLeftInItsObject) is not { } kept
            || cache.Constructions.Find(root.Symbol, root.Syntax, cancellation) is not { } thrower)
        {
            return null;
        }

        var witness = new Witness(kept.State.With(kept.State.Flags | ObligationFlags.Thrown), thrower, null, null);
        return new Leak(origin, LeakKind.Unowned, witness, witness, IsHandedOver: true);
    }

    private static bool IsLeftInItsObject(FlowNode<LeakState> node) =>
        node.Block.Kind is FlowBlockKind.NormalExit && !node.State.Has(ObligationFlags.Released)
        && node.State.Aliases.Any(place => place.Root.Kind is SlotKind.This);

    // A host asks no service to stop whose StartAsync has thrown.
    private Leak? LeftByAFailedStart(AnalysisRoot root, Origin origin, IEnumerable<FlowNode<LeakState>> nodes)
    {
        if (root.Method is not { Name: "StartAsync" } method
            || !method.ContainingType.AllInterfaces.Any(candidate => candidate.Name is "IHostedService"))
        {
            return null;
        }

        var left = nodes.FirstOrDefault(node => node.Block.Kind is FlowBlockKind.ExceptionalExit
            && node.State.Has(ObligationFlags.Kept)
            && node.State.Aliases.Any(place => OverwrittenMembers.MemberOf(place) is { } member
                && !member.IsStatic && !cache.Owners.IsStoppedByDispose(member, place, cancellation)));
        return left is null ? null : new Leak(origin, LeakKind.Unowned, Witness.Of(left), Witness.Of(left), IsHandedOver: true);
    }

    private bool IsLeak(FlowNode<LeakState> node, AnalysisRoot root)
    {
        var state = node.State;
        if (!state.IsHeld || state.Has(ObligationFlags.Hollow)
            || node.Block.Kind is FlowBlockKind.NormalExit && root.IsExpectedToThrow)
            return false;
        if (state.Has(ObligationFlags.Dropped))
            return true;
        if (node.Block.Kind is FlowBlockKind.Ordinary)
            return false;

        var isExceptional = node.Block.Kind is FlowBlockKind.ExceptionalExit;
        return !state.Aliases.Any(place => place.Root.Kind is SlotKind.This
            ? !isExceptional && IsConstructor(root) && IsKept(place)
            : SummaryBuilder.IsVisible(place, root, isExceptional) && !cache.Owners.Neglects(place, cancellation));
    }

    // A constructor that has ended well leaves its ports to an object that stops them.
    private bool IsKept(Slot place)
    {
        for (var slot = place; slot is not null; slot = slot.Parent)
        {
            if (slot is { Kind: SlotKind.Member, Symbol: { } member } && cache.Owners.Stops(member, place, cancellation))
                return true;
        }

        return false;
    }

    private static bool IsConstructor(AnalysisRoot root) =>
        root.Method is { MethodKind: MethodKind.Constructor } || root.Symbol is IFieldSymbol or IPropertySymbol;

    private static LeakKind KindOf(FlowNode<LeakState> leak, bool isReleased)
    {
        var state = leak.State;
        var isThrown = state.Has(ObligationFlags.Thrown);
        if (!state.Has(ObligationFlags.Dropped) && state.Aliases.Any(place => place.Root.Kind is SlotKind.This))
            return LeakKind.Unowned;
        if (state.Has(ObligationFlags.Abandoned | ObligationFlags.Pending)
            || !isThrown && !state.Has(ObligationFlags.Named | ObligationFlags.Neglected))
        {
            return LeakKind.Lost;
        }

        if (state.Has(ObligationFlags.Overwritten))
            return LeakKind.Overwritten;
        if (state.Has(ObligationFlags.Neglected))
            return LeakKind.Unowned;
        if (!isReleased)
            return LeakKind.Never;

        return isThrown ? LeakKind.Exception : LeakKind.Path;
    }
}
