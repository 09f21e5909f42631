using System.Collections.Immutable;
using CsCheck;
using PortLeak.Analyzers.Dataflow;
using PortLeak.Analyzers.Lowering;

namespace PortLeak.Analyzers.Tests.Dataflow;

public sealed class LeakStateLatticeTests
{
    private static readonly LeakStateLattice Lattice = LeakStateLattice.Instance;

    private static readonly ImmutableArray<Slot> Slots =
        [.. Enumerable.Range(0, 5).Select(id => new Slot(id, SlotKind.Local, null, null, null))];

    private static readonly Gen<Fact?> SomeFact = Gen.Int[0, 4].Select<int, Fact?>(which => which switch
    {
        0 => null,
        1 => Fact.Null,
        2 => Fact.NotNull,
        3 => Fact.True,
        _ => Fact.Of(3),
    });

    /// <summary>States that differ in facts only, as those are that meet in a join.</summary>
    private static readonly Gen<LeakState> States = SomeFact.Array[Slots.Length].Select(facts =>
        facts.Select((fact, index) => (fact, index))
            .Aggregate(LeakState.Start, (state, pair) => state.With(Slots[pair.index], pair.fact)));

    [Fact]
    public void Join_IsIdempotent() => States.Sample(state => Assert.Equal(state, Lattice.Join(state, state)));

    [Fact]
    public void Join_IsCommutative() => Gen.Select(States, States).Sample((left, right) =>
        Assert.Equal(Lattice.Join(left, right), Lattice.Join(right, left)));

    [Fact]
    public void Join_IsAssociative() => Gen.Select(States, States, States).Sample((first, second, third) =>
        Assert.Equal(
            Lattice.Join(Lattice.Join(first, second), third), Lattice.Join(first, Lattice.Join(second, third))));

    [Fact]
    public void Join_IncludesBoth() => Gen.Select(States, States).Sample((left, right) =>
    {
        var join = Lattice.Join(left, right);
        Assert.True(Lattice.Includes(join, left));
        Assert.True(Lattice.Includes(join, right));
    });

    [Fact]
    public void Join_IsTheNarrowestThatIncludesBoth() => Gen.Select(States, States, States).Sample((left, right, other) =>
        Assert.True(
            !Lattice.Includes(other, left) || !Lattice.Includes(other, right)
            || Lattice.Includes(other, Lattice.Join(left, right))));

    [Fact]
    public void Includes_IsAPartialOrder() => Gen.Select(States, States, States).Sample((first, second, third) =>
    {
        Assert.True(Lattice.Includes(first, first));
        if (Lattice.Includes(first, second) && Lattice.Includes(second, first))
            Assert.Equal(first, second);
        if (Lattice.Includes(first, second) && Lattice.Includes(second, third))
            Assert.True(Lattice.Includes(first, third));
    });

    [Fact]
    public void Join_OnlyMeetsStatesOfOneKind() => Gen.Select(States, States).Sample((left, right) =>
        Assert.True(Lattice.Kinds.Equals(left, Lattice.Join(left, right))));
}
