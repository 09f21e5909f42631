using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PortLeak.Analyzers.Lowering;

namespace PortLeak.Analyzers.Summaries;

/// <summary>What a body does with the ports it is given, and which new ones it leaves to its caller.</summary>
/// <param name="Outcomes">Every way in which it may end for a port, without doubles.</param>
/// <param name="Tested">The parameters that a branch asks about, so that a constant argument may matter.</param>
internal sealed record MethodSummary(ImmutableArray<Outcome> Outcomes, ImmutableArray<IParameterSymbol> Tested)
{
    /// <summary>The summary of a body that nobody has looked at yet: it never ends.</summary>
    public static readonly MethodSummary Bottom = new(
        ImmutableArray<Outcome>.Empty, ImmutableArray<IParameterSymbol>.Empty);

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
        && Outcomes.Length == other.Outcomes.Length
        && Outcomes.All(outcome => other.Outcomes.Contains(outcome));

    public override int GetHashCode() => Outcomes.Length;
}
