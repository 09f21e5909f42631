using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PortLeak.Analyzers.Lowering;
using PortLeak.Analyzers.Symbols;

namespace PortLeak.Analyzers.Dataflow;

/// <summary>What happens to places: they come to hold a port, hold something else, or go out of scope.</summary>
internal sealed partial class LeakTransfer
{
    private LeakState Move(LeakState state, Slot source, Slot target, bool isWeak, IOperation operation)
    {
        var fact = state.FactOf(source);
        var gained = ImmutableArray<Slot>.Empty;
        foreach (var alias in state.Aliases)
        {
            if (alias.IsWithin(source))
                gained = gained.Add(graph.Slots.Transplant(alias, source, target));
        }

        if (!isWeak)
            state = Note(Kill(state, target, gained.IsEmpty ? operation : null), target, gained.IsEmpty ? fact : null);
        return gained.IsEmpty ? state : Gain(state, gained);
    }

    private LeakState Gain(LeakState state, ImmutableArray<Slot> places)
    {
        places = WithViews(places.RemoveAll(IsLent));
        var gained = state.With(state.Aliases.AddRange(places));
        foreach (var place in places)
        {
            if (place.NamesPort)
                gained = gained.With(gained.Flags & ~ObligationFlags.Overwritten | ObligationFlags.Named);
            if (gained.IsHeld && summaries.IsOwned(place))
                gained = Settle(gained, ObligationFlags.Escaped | ObligationFlags.Kept);
            else if (gained.IsHeld && summaries.IsNeglected(place))
                gained = gained.With(gained.Flags | ObligationFlags.Neglected);
        }

        return gained;
    }

    private ImmutableArray<Slot> WithViews(ImmutableArray<Slot> places)
    {
        for (var index = 0; index < places.Length; index++)
        {
            for (var slot = places[index].Parent; slot is not null; slot = slot.Parent)
            {
                foreach (var view in slot.Views)
                {
                    var seen = graph.Slots.Transplant(places[index], slot, view);
                    if (!places.Contains(seen))
                        places = places.Add(seen);
                }
            }
        }

        return places;
    }

    // [Borrowed] on a field says that it does not count as a holder.
    private static bool IsLent(Slot place)
    {
        for (var slot = place; slot is not null; slot = slot.Parent)
        {
            if (slot is { Kind: SlotKind.Member, Symbol: { } member } && KnownSymbols.IsBorrowed(member))
                return true;
        }

        return false;
    }

    /// <summary>The slot holds something else; a port that nothing else holds is lost at the operation.</summary>
    private LeakState Kill(LeakState state, Slot target, IOperation? operation)
    {
        state = WithoutFacts(state, target);
        if (!state.HoldsWithin(target))
            return state;

        var left = state.Aliases.RemoveAll(alias => alias.IsWithin(target));
        if (operation is not null)
            state = TakenBack(state, target, left);
        if (!state.IsHeld || operation is null)
            return state.With(left);

        // What the compiler remembers of the old value saves nothing, unless it ends up in a variable again.
        var isOverwritten = target.IsNamed && !left.Any(alias => alias.IsNamed);
        if (isOverwritten)
            state = state.With(state.Flags | ObligationFlags.Overwritten);
        return left.IsEmpty ? state.Drop(ObligationFlags.None, operation) : state.With(left);
    }

    // An owner whose member is given another value does not stop the old one any more.
    private LeakState TakenBack(LeakState state, Slot target, ImmutableArray<Slot> left) =>
        state.Has(ObligationFlags.Kept) && target.Kind is SlotKind.Member && state.IsAlias(target)
            && !left.Any(summaries.IsOwned)
            ? state.With(state.Flags & ~ObligationFlags.Kept & ~ObligationFlags.Escaped | ObligationFlags.Held)
            : state;

    private static LeakState Clear(LeakState state, Slot place, IOperation operation)
    {
        var left = state.Aliases.RemoveAll(alias => alias.IsWithin(place));
        return left.IsEmpty && !state.Aliases.IsEmpty && state.IsHeld
            ? state.Drop(ObligationFlags.None, operation)
            : state.With(left);
    }

    private static LeakState Forget(LeakState state, ImmutableArray<Slot> slots, FlowBlock block) =>
        slots.IsEmpty ? state : Forget(state, slots, block.Branch ?? block.Steps.LastOrDefault()?.Operation);

    private static LeakState Forget(LeakState state, ImmutableArray<Slot> slots, IOperation? operation)
    {
        foreach (var slot in slots)
            state = WithoutFacts(state, slot);
        if (state.Aliases.IsEmpty)
            return state;

        var left = state.Aliases.RemoveAll(alias => slots.Contains(alias.Root));
        if (left.Length == state.Aliases.Length)
            return state;

        return left.IsEmpty && state.IsHeld
            ? state.Drop(ObligationFlags.None, operation!)
            : state.With(left);
    }

    private static LeakState WithoutFacts(LeakState state, Slot target)
    {
        if (state.Facts.IsEmpty)
            return state;

        // Most slots have no fact, and nothing is made where nothing goes.
        foreach (var pair in state.Facts)
        {
            if (IsAbout(pair.Key, target))
                return state.WithFacts(state.Facts.RemoveAll(fact => IsAbout(fact.Key, target)));
        }

        return state;
    }

    private static bool IsAbout(Slot known, Slot target) =>
        known.Kind is SlotKind.Condition && target.Conditions.Contains(known)
        || known.Root == target.Root && known.IsWithin(target);

    private LeakState Note(LeakState state, Slot slot, Fact? fact) =>
        fact is not null && _asked.Contains(slot) ? state.With(slot, fact) : state;
}
