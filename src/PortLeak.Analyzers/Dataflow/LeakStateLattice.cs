using System.Collections.Immutable;

namespace PortLeak.Analyzers.Dataflow;

/// <summary>
/// States of the same port in the same condition are ordered by what is known: fewer facts stand for more paths. The
/// join keeps the facts that both have.
/// </summary>
internal sealed class LeakStateLattice : ILattice<LeakState>
{
    public static readonly LeakStateLattice Instance = new();

    public bool Includes(LeakState wider, LeakState narrower)
    {
        if (!wider.HasSameKey(narrower))
            return false;

        foreach (var fact in wider.Facts)
        {
            if (narrower.FactOf(fact.Key) != fact.Value)
                return false;
        }

        return true;
    }

    public LeakState Join(LeakState left, LeakState right) =>
        left.WithFacts(left.Facts.Where(fact => right.FactOf(fact.Key) == fact.Value).ToImmutableArray());

    public object MergeKey(LeakState state) => new Key(state);

    private sealed class Key(LeakState state) : IEquatable<Key>
    {
        private readonly LeakState _state = state;

        public bool Equals(Key? other) => other is not null && _state.HasSameKey(other._state);

        public override bool Equals(object? obj) => Equals(obj as Key);

        public override int GetHashCode()
        {
            var hash = (_state.Origin?.GetHashCode() ?? 0) * 31 + (int)_state.Flags;
            foreach (var alias in _state.Aliases)
                hash = hash * 31 + alias.Id;
            return hash;
        }
    }
}
