using System.Collections.Immutable;

namespace PortLeak.Analyzers.Dataflow;

/// <summary>
/// States of the same port in the same condition are ordered by what is known: fewer facts stand for more paths. The
/// join keeps the facts that both have.
/// </summary>
internal sealed class LeakStateLattice : ILattice<LeakState>
{
    public static readonly LeakStateLattice Instance = new();

    public bool Includes(LeakState wider, LeakState narrower) =>
        wider.IsOfOneKindWith(narrower) && narrower.KnowsAllOf(wider);

    public LeakState Join(LeakState left, LeakState right) =>
        left.WithFacts(left.Facts.Where(fact => right.FactOf(fact.Key) == fact.Value).ToImmutableArray());

    public IEqualityComparer<LeakState> Kinds => Kind.Instance;

    /// <summary>The same port in the same condition.</summary>
    private sealed class Kind : IEqualityComparer<LeakState>
    {
        public static readonly Kind Instance = new();

        public bool Equals(LeakState left, LeakState right) => left.IsOfOneKindWith(right);

        public int GetHashCode(LeakState state) => state.KindHash;
    }
}
