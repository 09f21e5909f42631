using Microsoft.CodeAnalysis;
using PortLeak.Analyzers.Lowering;
using PortLeak.Analyzers.Origins;
using PortLeak.Analyzers.Rules;
using PortLeak.Analyzers.Summaries;
using PortLeak.Analyzers.Symbols;

namespace PortLeak.Analyzers.Misuse;

/// <summary>PORT011 for types and what they keep: <c>[MustStop]</c> on a type, <c>[TakesOwnership]</c> on a member.</summary>
internal static class BrokenTypeContracts
{
    public static IEnumerable<Misuse> Find(INamedTypeSymbol type, SummaryCache cache, CancellationToken cancellation)
    {
        if (MissingStop(type) is { } missing && Contracts.NameOf(type, cancellation) is { } typeName)
        {
            yield return new Misuse(
                Descriptors.BrokenContract, typeName, type.Name, "MustStop", missing, "name a method that stops it");
        }

        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct))
            yield break;

        var slots = new SlotTable();
        foreach (var (member, held) in HeldMembers.Of(type))
        {
            if (KnownSymbols.IsBorrowed(member) && member is not IParameterSymbol
                && cache.Origins.Possible(held) is { } lent
                && Contracts.NameOf(member, cancellation) is { } place
                && Stops(member, lent.Carriage))
            {
                yield return new Misuse(
                    Descriptors.BrokenContract, place, member.Name, "Borrowed", $"'{type.Name}' stops it",
                    "leave it to its owner, or take the attribute away");
                continue;
            }

            if (!KnownSymbols.TakesOwnership(member)
                || cache.Origins.Possible(held) is not { } carried
                || Contracts.NameOf(member, cancellation) is not { } name
                || KeepersOf(member).Any(keeper => Stops(keeper, carried.Carriage)))
            {
                continue;
            }

            const string Advice = "stop it when the object that keeps it is disposed";
            yield return member is IParameterSymbol
                ? new Misuse(Descriptors.OwnerDoesNotStop, name, type.Name, member.Name, "does not stop it", Advice)
                : new Misuse(
                    Descriptors.BrokenContract, name, member.Name, "TakesOwnership", $"'{type.Name}' does not stop it", Advice);
        }

        bool Stops(ISymbol keeper, Carriage carriage)
        {
            var place = slots.Member(slots.This(type), keeper, null);
            if ((carriage & Carriage.Elements) != 0)
                place = slots.Element(place);
            return cache.Owners.Stops(keeper, place, cancellation);
        }
    }

    // A parameter of a primary constructor is kept by itself, or by the members that it initializes.
    private static IEnumerable<ISymbol> KeepersOf(ISymbol member)
    {
        if (member is not IParameterSymbol { ContainingSymbol: IMethodSymbol constructor } parameter
            || PrimaryConstructor.DeclarationOf(constructor) is not { } declaration)
        {
            return [member];
        }

        return declaration.HandedOn(parameter) is var (_, target) && PrimaryConstructor.DeclarationOf((IMethodSymbol)target.ContainingSymbol) is { } @base
            ? @base.MembersThatKeep(target)
            : declaration.MembersThatKeep(parameter);
    }

    private static string? MissingStop(INamedTypeSymbol type)
    {
        if (KnownSymbols.DeclaredStops(type) is not { } stops)
            return null;
        if (stops.IsEmpty)
        {
            return PortType.Default.Stops.Any(stop => Has(type, stop))
                ? null
                : "has no method that stops it";
        }

        return stops.FirstOrDefault(stop => !Has(type, stop)) is { } missing ? $"has no method '{missing}'" : null;
    }

    private static bool Has(INamedTypeSymbol type, string method)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMembers().Any(member => member is IMethodSymbol
                && (member.Name == method || member.Name.EndsWith("." + method, StringComparison.Ordinal))))
            {
                return true;
            }
        }

        return type.AllInterfaces.Any(candidate => candidate.GetMembers(method).Any(member => member is IMethodSymbol));
    }
}
