using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PortLeak.Analyzers.Dataflow;
using PortLeak.Analyzers.Lowering;

namespace PortLeak.Analyzers.Summaries;

/// <summary>What a body does with the ports it is given, and which new ones it leaves to its caller.</summary>
/// <param name="Outcomes">Every way in which it may end for a port, without doubles.</param>
/// <param name="Tested">The parameters that a branch asks about, so that a constant argument may matter.</param>
/// <param name="MayThrow">Whether any way through it ends by an exception.</param>
/// <param name="Fills">Whether it leaves a port in the object that it is called on.</param>
internal sealed record MethodSummary(
    ImmutableArray<Outcome> Outcomes, ImmutableArray<IParameterSymbol> Tested, bool MayThrow, bool Fills)
{
    /// <summary>The summary of a body that nobody has looked at yet: it never ends.</summary>
    public static readonly MethodSummary Bottom = new(
        ImmutableArray<Outcome>.Empty, ImmutableArray<IParameterSymbol>.Empty, MayThrow: false, Fills: false);

    /// <summary>
    /// Whether a call is a stop by another name: it stops a port on every path, and does nothing besides that may throw.
    /// As every stop it is taken not to throw.
    /// </summary>
    public bool IsStop => !MayThrow && Inputs.Any(input => Outcomes
        .Where(outcome => outcome.Input == input)
        .All(outcome => outcome.IsSettled && (outcome.Flags & ObligationFlags.Released) != 0));

    /// <summary>The places that hold a port at the entry and that the body does something about.</summary>
    public IEnumerable<Slot> Inputs =>
        Outcomes.Where(outcome => outcome.Input is not null).Select(outcome => outcome.Input!).Distinct();

    /// <summary>Whether the body settles what is in the place however it ends, or at least when it ends normally.</summary>
    public bool Settles(Slot input, bool alsoWhenThrowing)
    {
        var ends = Outcomes.Where(outcome => outcome.Input == input).ToList();
        return ends.Count > 0
            && ends.All(outcome => outcome.IsSettled || outcome.IsExceptional && !alsoWhenThrowing);
    }

    public bool Equals(MethodSummary? other) =>
        other is not null
        && MayThrow == other.MayThrow
        && Fills == other.Fills
        && Outcomes.Length == other.Outcomes.Length
        && Outcomes.All(outcome => other.Outcomes.Contains(outcome));

    public override int GetHashCode() => Outcomes.Length;
}
