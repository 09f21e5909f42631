using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortLeak.Analyzers.Symbols;

namespace PortLeak.Analyzers.Origins;

/// <summary>Decides which operations begin an obligation.</summary>
internal sealed class OriginFinder(KnownSymbols symbols, PortCarriers carriers, IPortOwners owners)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> _holders = new(SymbolEqualityComparer.Default);

    public PortCarriers Carriers => carriers;

    /// <summary>The obligation of a creation: the type is a port type, or owns a port and stops it.</summary>
    public Origin? Find(IObjectCreationOperation creation)
    {
        var port = symbols.FindPortType(creation.Type) ?? owners.FindPortType(creation.Type)
            ?? (KnownSymbols.MustStop(creation.Constructor));
        return port is null ? null : new Origin(OriginKind.Creation, creation.Type!, port, creation.Syntax);
    }

    /// <summary>The obligation of a call whose result brings a port along, unless the contract says it is lent.</summary>
    public Origin? Find(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (KnownSymbols.ReturnsBorrowed(method))
            return null;

        if (KnownSymbols.MustStop(method) is { } demanded && Carried(method.ReturnType) is null)
            return new Origin(OriginKind.Call, Awaited(method.ReturnType)!, demanded, call.Syntax);

        var carried = Carried(method.ReturnType);
        return carried is null || IsUnknowable(method, carried)
            ? null
            : new Origin(OriginKind.Call, carried.Type, carried.Port, call.Syntax);
    }

    /// <summary>The obligation that comes out of an <c>out</c> argument.</summary>
    public Origin? FindOut(IInvocationOperation call, IParameterSymbol parameter)
    {
        if (KnownSymbols.IsBorrowed(parameter))
            return null;

        var carried = Carried(parameter.Type);
        return carried is null ? null : new Origin(OriginKind.Call, carried.Type, carried.Port, call.Syntax);
    }

    /// <summary>The port that a place of the type may hold, disposables of unknown type included.</summary>
    public CarriedPort? Possible(ITypeSymbol? type) => Carried(type) ?? carriers.FindPossible(type);

    /// <summary>Whether instances of the type have a place that may hold a port.</summary>
    public bool HoldsPorts(ITypeSymbol? type) =>
        type is INamedTypeSymbol named && _holders.GetOrAdd(named, SearchPlaces);

    private bool SearchPlaces(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.DeclaringSyntaxReferences.IsEmpty)
                return false;
            if (HeldMembers.Of(current).Any(held => Possible(held.Type) is not null))
                return true;
        }

        return false;
    }

    /// <summary>The port in a type, owner types included.</summary>
    public CarriedPort? Carried(ITypeSymbol? type)
    {
        if (carriers.Find(type) is { } carried && !(carried.Carriage is Carriage.Member && Owner(type) is not null))
            return carried;

        return Owner(Awaited(type)) is { } owner
            ? new CarriedPort(Awaited(type)!, owner, type!.Name is "Task" or "ValueTask" ? Carriage.Pending : Carriage.Direct)
            : null;
    }

    /// <summary>Whether the type owns a port and stops it, so that what is inside of it is its own affair.</summary>
    public bool IsOwner(ITypeSymbol? type) => Owner(type) is not null;

    /// <summary>Whether the method stops an owner of the type.</summary>
    public bool OwnerStops(ITypeSymbol? type, string method) => Owner(type)?.Stops.Contains(method) is true;

    /// <summary>Whether the argument tells a constructor that what it is given stays its caller's.</summary>
    public bool Lends(IArgumentOperation argument) =>
        argument is { Parameter: { Type.SpecialType: SpecialType.System_Boolean } flag, Value.ConstantValue: { HasValue: true, Value: bool value } }
        && (flag.Name is "leaveOpen" && value || owners.IsLent(flag.OriginalDefinition, value));

    private PortType? Owner(ITypeSymbol? type) => type is null ? null : owners.FindPortType(type);

    /// <summary>What a task of the type ends with; any other type itself.</summary>
    public static ITypeSymbol? Awaited(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments.Length: 1 } task
            ? task.TypeArguments[0]
            : type;

    // A library that hands out collections or wrappers of ports says nothing about who owns them; a factory does.
    private static bool IsUnknowable(IMethodSymbol method, CarriedPort carried) =>
        (carried.Carriage & (Carriage.Elements | Carriage.Deferred)) != 0
        && method.DeclaringSyntaxReferences.IsEmpty;
}
