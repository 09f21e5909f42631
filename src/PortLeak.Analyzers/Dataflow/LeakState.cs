using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PortLeak.Analyzers.Lowering;
using PortLeak.Analyzers.Origins;

namespace PortLeak.Analyzers.Dataflow;

/// <summary>
/// One disjunct: what holds on some paths to a point. It follows the port of at most one origin, so that what happens to
/// one port never multiplies with what happens to another.
/// </summary>
internal sealed class LeakState : IEquatable<LeakState>
{
    public static readonly LeakState Start = new(
        null, ObligationFlags.None, ImmutableArray<Slot>.Empty, ImmutableArray<KeyValuePair<Slot, Fact>>.Empty, null);

    private readonly int _hash;
    private LeakState? _reflagged;

    private LeakState(
        Origin? origin,
        ObligationFlags flags,
        ImmutableArray<Slot> aliases,
        ImmutableArray<KeyValuePair<Slot, Fact>> facts,
        IOperation? end)
    {
        Origin = origin;
        Flags = flags;
        Aliases = aliases;
        Facts = facts;
        End = end;
        KindHash = HashOfKind();
        _hash = HashOf(facts, KindHash);
    }

    /// <summary>Where the port comes from; <see langword="null"/> for the state that follows none.</summary>
    public Origin? Origin { get; }

    public ObligationFlags Flags { get; }

    /// <summary>The places that hold the port, or a task or wrapper of it, in the order of their numbers.</summary>
    public ImmutableArray<Slot> Aliases { get; }

    /// <summary>What is known of other places, in the order of their numbers.</summary>
    public ImmutableArray<KeyValuePair<Slot, Fact>> Facts { get; }

    /// <summary>The operation at which a dropped port was lost.</summary>
    public IOperation? End { get; }

    /// <summary>The hash of what makes states ones of a kind.</summary>
    public int KindHash { get; }

    public bool IsHeld => Has(ObligationFlags.Held);

    public bool Has(ObligationFlags flag) => (Flags & flag) != 0;

    public bool IsAlias(Slot slot)
    {
        foreach (var alias in Aliases)
        {
            if (alias == slot)
                return true;
        }

        return false;
    }

    /// <summary>As <see cref="IsAlias"/>, where all elements include the one at a known key.</summary>
    public bool Reaches(Slot slot)
    {
        foreach (var alias in Aliases)
        {
            if (alias == slot || alias.Kind is SlotKind.Keyed && alias.Parent == slot)
                return true;
        }

        return false;
    }

    /// <summary>Whether the slot, or something inside of it, holds the port.</summary>
    public bool HoldsWithin(Slot slot)
    {
        foreach (var alias in Aliases)
        {
            if (alias.IsWithin(slot))
                return true;
        }

        return false;
    }

    /// <summary>Whether the port is an element of the collection in the slot.</summary>
    public bool HoldsElementOf(Slot collection)
    {
        foreach (var alias in Aliases)
        {
            for (var slot = alias; slot is not null; slot = slot.Parent)
            {
                if (slot.Kind is SlotKind.Element && slot.Parent == collection)
                    return true;
            }
        }

        return false;
    }

    public Fact? FactOf(Slot slot)
    {
        var index = IndexOfFact(slot);
        return index >= 0 ? Facts[index].Value : null;
    }

    /// <summary>Whether every fact of the other is one of this one's.</summary>
    public bool KnowsAllOf(LeakState other)
    {
        if (other.Facts.Length > Facts.Length)
            return false;

        var index = 0;
        foreach (var fact in other.Facts)
        {
            while (index < Facts.Length && Facts[index].Key.Id < fact.Key.Id)
                index++;
            if (index == Facts.Length || Facts[index].Key != fact.Key || Facts[index].Value != fact.Value)
                return false;
        }

        return true;
    }

    public LeakState Follow(Origin origin, ObligationFlags flags, ImmutableArray<Slot> aliases) =>
        new(origin, flags, Sorted(aliases), Facts, null);

    /// <summary>
    /// The same in another condition. A state that many operations throw in is asked for the same one each time.
    /// </summary>
    public LeakState With(ObligationFlags flags)
    {
        if (flags == Flags)
            return this;
        if (_reflagged is { } known && known.Flags == flags)
            return known;

        return _reflagged = new LeakState(Origin, flags, Aliases, Facts, End);
    }

    public LeakState With(ImmutableArray<Slot> aliases) => new(Origin, Flags, Sorted(aliases), Facts, End);

    public LeakState WithFacts(ImmutableArray<KeyValuePair<Slot, Fact>> facts) =>
        new(Origin, Flags, Aliases, facts, End);

    public LeakState With(Slot slot, Fact? fact)
    {
        var index = IndexOfFact(slot);
        if (index < 0)
        {
            return fact is { } learned
                ? WithFacts(Facts.Insert(~index, new KeyValuePair<Slot, Fact>(slot, learned)))
                : this;
        }

        if (Facts[index].Value == fact)
            return this;

        return WithFacts(fact is { } changed
            ? Facts.SetItem(index, new KeyValuePair<Slot, Fact>(slot, changed))
            : Facts.RemoveAt(index));
    }

    /// <summary>The port is lost at the operation.</summary>
    public LeakState Drop(ObligationFlags flags, IOperation end) =>
        new(Origin, Flags | ObligationFlags.Dropped | flags, ImmutableArray<Slot>.Empty, Facts, end);

    public bool Equals(LeakState? other) =>
        ReferenceEquals(this, other)
        || other is not null
        && _hash == other._hash
        && IsOfOneKindWith(other)
        && Facts.SequenceEqual(other.Facts);

    /// <summary>Whether the two differ in facts at most.</summary>
    public bool IsOfOneKindWith(LeakState other) =>
        ReferenceEquals(this, other)
        || KindHash == other.KindHash
        && Origin == other.Origin && Flags == other.Flags && End == other.End && Aliases.SequenceEqual(other.Aliases);

    public override bool Equals(object? obj) => Equals(obj as LeakState);

    public override int GetHashCode() => _hash;

    public override string ToString()
    {
        var facts = string.Join(", ", Facts.Select(pair => $"{pair.Key} is {pair.Value}"));
        return Origin is null
            ? $"[{facts}]"
            : $"{Origin}: {Flags} in {{{string.Join(", ", Aliases)}}} [{facts}]";
    }

    private static ImmutableArray<Slot> Sorted(ImmutableArray<Slot> aliases) =>
        aliases.Length < 2 ? aliases : aliases.Distinct().OrderBy(slot => slot.Id).ToImmutableArray();

    // As a binary search answers: the complement of where it would stand.
    private int IndexOfFact(Slot slot)
    {
        var (low, high) = (0, Facts.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var id = Facts[middle].Key.Id;
            if (id == slot.Id)
                return middle;
            if (id < slot.Id)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return ~low;
    }

    private int HashOfKind()
    {
        var hash = (Origin?.GetHashCode() ?? 0) * 31 + (int)Flags;
        foreach (var alias in Aliases)
            hash = hash * 31 + alias.Id;
        return hash;
    }

    private static int HashOf(ImmutableArray<KeyValuePair<Slot, Fact>> facts, int hash)
    {
        foreach (var fact in facts)
            hash = hash * 31 + fact.Key.Id * 7 + fact.Value.GetHashCode();
        return hash;
    }
}
