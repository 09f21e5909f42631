using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PortLeak.Analyzers.Dataflow;
using PortLeak.Analyzers.Lowering;
using PortLeak.Analyzers.Origins;

namespace PortLeak.Analyzers.Summaries;

/// <summary>One way in which a body may end for one port.</summary>
/// <param name="Input">The place of the body that held the port at its entry; <see langword="null"/> for a new one.</param>
/// <param name="Origin">Where the port comes from.</param>
/// <param name="Flags">What has become of it.</param>
/// <param name="Places">The places that hold it afterwards and that a caller can see.</param>
/// <param name="IsExceptional">Whether the body ends by an exception.</param>
/// <param name="Result">What is known of the result.</param>
internal sealed record Outcome(
    Slot? Input, Origin Origin, ObligationFlags Flags, ImmutableArray<Slot> Places, bool IsExceptional, Fact? Result)
{
    public bool IsSettled => (Flags & ObligationFlags.Held) == 0;

    public bool Equals(Outcome? other) =>
        other is not null
        && (Input, Start, Flags, IsExceptional, Result)
            == (other.Input, other.Start, other.Flags, other.IsExceptional, other.Result)
        && Places.SequenceEqual(other.Places);

    public override int GetHashCode() => (Input, Start, Flags, IsExceptional, Result, Places.Length).GetHashCode();

    // An input has a new origin each time that the body is solved; the place tells which one it is.
    private SyntaxNode? Start => Input is null ? Origin.Syntax : null;
}
