using System.Collections.Immutable;
using PortLeak.Analyzers.Lowering;
using PortLeak.Analyzers.Origins;

namespace PortLeak.Analyzers.Dataflow;

/// <summary>Ports that go into collections and come out again, one at a time.</summary>
internal sealed partial class LeakTransfer
{
    private void Apply(Step.Deposit deposit, LeakState state)
    {
        var gained = ImmutableArray<Slot>.Empty;
        foreach (var alias in state.Aliases)
        {
            if (alias.IsWithin(deposit.Source))
                gained = gained.Add(graph.Slots.Transplant(alias, deposit.Source, deposit.Target));
        }

        if (gained.IsEmpty)
        {
            _normal.Add(state);
            return;
        }

        var stored = Gain(state, gained);
        if (deposit.Outcome is not { } outcome)
        {
            _normal.Add(stored);
            return;
        }

        // An exchange tells by what it gives back, an attempt by its answer.
        var (done, refused) = deposit.IsConditional ? (Fact.Null, Fact.NotNull) : (Fact.True, Fact.False);
        _normal.Add(Note(stored, outcome, done));
        _normal.Add(Note(state, outcome, refused));
    }

    // Of what a collection holds when a body begins, the body is asked about the one element that it looks at.
    private static bool IsTheOne(LeakState state) => state.Origin is { Kind: OriginKind.Input };

    private void Apply(Step.Displace displace, LeakState state)
    {
        if (!state.HoldsWithin(displace.Element))
        {
            _normal.Add(state);
            return;
        }

        if (IsTheOne(state))
        {
            var left = state.Aliases.RemoveAll(alias => alias.IsElement);
            _normal.Add(left.IsEmpty && state.IsHeld
                ? state.Drop(ObligationFlags.Overwritten, displace.Operation)
                : state.With(left));
            return;
        }

        _normal.Add(state);
        if (!displace.IsByKey)
            _normal.Add(Kill(state, displace.Element, displace.Operation));
    }

    private void Apply(Step.Peek peek, LeakState state)
    {
        if (!IsTheOne(state) || !state.HoldsWithin(peek.Element))
        {
            _normal.Add(WithoutFacts(peek.To is { } unknown ? Kill(state, unknown, peek.Operation) : state, peek.Outcome));
            return;
        }

        var seen = peek.To is { } target ? Move(state, peek.Element, target, isWeak: false, peek.Operation) : state;
        _normal.Add(Note(WithoutFacts(seen, peek.Outcome), peek.Outcome, Fact.True));
    }

    private void Apply(Step.Take take, LeakState state)
    {
        if (!state.HoldsWithin(take.From))
        {
            var cleared = Kill(state, take.To, take.Operation);
            if (take.Outcome is { } unknown)
                cleared = WithoutFacts(cleared, unknown);
            _normal.Add(cleared);
            return;
        }

        // Another element may come first; but while this one is in there, there is one.
        var other = Kill(state, take.To, take.Operation);
        var moved = state.Aliases
            .Where(alias => alias.IsWithin(take.From))
            .Select(alias => graph.Slots.Transplant(alias, take.From, take.To))
            .ToImmutableArray();
        var rest = state.Aliases.RemoveAll(alias => alias.IsWithin(take.From) || alias.IsWithin(take.To));
        var taken = Gain(WithoutFacts(state, take.To).With(rest), moved);
        foreach (var outcome in take.IsExact || take.IsByKey && IsTheOne(state) ? [taken] : new[] { taken, other })
            _normal.Add(take.Outcome is { } slot ? Note(outcome, slot, Fact.True) : outcome);
    }
}
