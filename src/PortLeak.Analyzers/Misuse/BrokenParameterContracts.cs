using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.Analyzers.Dataflow;
using PortLeak.Analyzers.Lowering;
using PortLeak.Analyzers.Rules;
using PortLeak.Analyzers.Summaries;
using PortLeak.Analyzers.Symbols;

namespace PortLeak.Analyzers.Misuse;

/// <summary>
/// PORT011 for parameters and results: the body's summary against what its attributes promise. A constructor that
/// keeps a port which its type never stops is PORT007.
/// </summary>
internal sealed class BrokenParameterContracts : IMisuseRule
{
    public IEnumerable<Misuse> Find(SolvedBody body)
    {
        if (body.Root is not { Method: { IsAbstract: false } method, Parent: null })
            return [];

        return method.Parameters.SelectMany(parameter => OfParameter(parameter, body)).Concat(OfResult(method, body));
    }

    private static IEnumerable<Misuse> OfParameter(IParameterSymbol parameter, SolvedBody body)
    {
        if (body.Cache.Origins.Possible(parameter.Type) is null
            || parameter.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(body.Cancellation) is not ParameterSyntax syntax)
        {
            yield break;
        }

        var ends = body.Solution.Summary.Outcomes
            .Where(outcome => outcome.Input is { Kind: SlotKind.Parameter or SlotKind.Element } input
                && SymbolEqualityComparer.Default.Equals(input.Root.Symbol, parameter))
            .ToImmutableArray();
        if (Contracts.TakesOwnership(parameter))
        {
            if (!ends.IsEmpty && ends.All(end => end.IsSettled || IsKept(end)))
                yield break;

            var isStored = ends.Any(end => !end.IsExceptional && end.Places.Any(place => place.Root.Kind is SlotKind.This));
            yield return isStored
                ? new Misuse(
                    Descriptors.OwnerDoesNotStop,
                    syntax.Identifier.GetLocation(),
                    parameter.ContainingType.Name,
                    parameter.Name,
                    "does not stop it",
                    "stop it when the object that keeps it is disposed")
                : new Misuse(
                    Descriptors.BrokenContract,
                    syntax.GetLocation(),
                    parameter.Name,
                    "TakesOwnership",
                    Shortfall(ends),
                    "stop it on every path, or take the attribute away");
        }
        else if (KnownSymbols.IsBorrowed(parameter) && ends.Any(end => !end.IsExceptional && end.IsSettled))
        {
            var isStopped = ends.Any(end => (end.Flags & ObligationFlags.Released) != 0);
            yield return new Misuse(
                Descriptors.BrokenContract,
                syntax.GetLocation(),
                parameter.Name,
                "Borrowed",
                isStopped ? "the method stops it" : "the method gives it to an owner",
                "leave it to the caller, or mark it [TakesOwnership]");
        }

        bool IsKept(Outcome end) => !end.IsExceptional && end.Places.Any(place =>
            place.Root.Kind is SlotKind.Result
            || body.Root.Method is { MethodKind: MethodKind.Constructor } && IsOwned(place, body));
    }

    private static bool IsOwned(Slot place, SolvedBody body)
    {
        for (var slot = place; slot is not null; slot = slot.Parent)
        {
            if (slot is { Kind: SlotKind.Member, Symbol: { } member }
                && body.Cache.Owners.Stops(member, place, body.Cancellation))
            {
                return true;
            }
        }

        return false;
    }

    private static string Shortfall(ImmutableArray<Outcome> ends)
    {
        if (!ends.Any(end => end.IsSettled))
            return "the method neither stops nor keeps it";
        return ends.Any(end => !end.IsSettled && !end.IsExceptional)
            ? "the method does not stop it on every path"
            : "the method does not stop it when an operation throws";
    }

    private static IEnumerable<Misuse> OfResult(IMethodSymbol method, SolvedBody body)
    {
        if (!KnownSymbols.ReturnsBorrowed(method)
            || !body.Solution.Summary.Outcomes.Any(outcome => outcome.Input is null
                && outcome.Places.Any(place => place.Root.Kind is SlotKind.Result))
            || Contracts.NameOf(method, body.Cancellation) is not { } name)
        {
            yield break;
        }

        yield return new Misuse(
            Descriptors.BrokenContract,
            name,
            method.Name,
            "Borrowed",
            "returns a port that nobody else owns",
            "keep the port in an owner, or take the attribute away");
    }
}
