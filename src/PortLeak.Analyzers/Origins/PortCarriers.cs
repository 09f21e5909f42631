using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using PortLeak.Analyzers.Symbols;

namespace PortLeak.Analyzers.Origins;

/// <summary>Finds the port in a type: itself, or within tasks, tuples, collections, records and wrappers.</summary>
internal sealed class PortCarriers(KnownSymbols symbols)
{
    // Deeper than any type a person writes; a bound because generic types may nest without end.
    private const int MaxDepth = 6;

    private readonly ConcurrentDictionary<ITypeSymbol, CarriedPort?> _known = new(SymbolEqualityComparer.Default);

    public CarriedPort? Find(ITypeSymbol? type) => type switch
    {
        null or { SpecialType: not SpecialType.None } => null,
        { TypeKind: TypeKind.Enum or TypeKind.Error or TypeKind.Pointer } => null,
        _ => _known.GetOrAdd(type, unknown => Search(unknown, 0)),
    };

    /// <summary>
    /// The port that a place of the type may hold although the type does not say so: what is disposable may be one.
    /// </summary>
    public CarriedPort? FindPossible(ITypeSymbol? type) => Find(type) ?? type switch
    {
        null => null,
        _ when IsDisposable(type) => new CarriedPort(type, PortType.Default, Carriage.Direct),
        IArrayTypeSymbol array when IsDisposable(array.ElementType) =>
            new CarriedPort(array.ElementType, PortType.Default, Carriage.Elements),
        INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: true, Name: "CompositeDisposable" } =>
            new CarriedPort(type, PortType.Default, Carriage.Elements),
        INamedTypeSymbol { IsGenericType: true, TypeKind: not TypeKind.Delegate } generic
            when generic.TypeArguments.FirstOrDefault(IsDisposable) is { } element =>
            new CarriedPort(element, PortType.Default, Carriage.Elements),
        _ => null,
    };

    private static bool IsDisposable(ITypeSymbol type) =>
        type is { Name: "IDisposable" or "IAsyncDisposable", ContainingNamespace: { Name: "System" } }
        || type is ITypeParameterSymbol parameter && parameter.ConstraintTypes.Any(IsDisposable);

    public bool Carries(ITypeSymbol? type) => Find(type) is not null;

    private CarriedPort? Search(ITypeSymbol type, int depth)
    {
        // A handle on a value keeps its port alive, and stops nothing.
        if (depth > MaxDepth || type.Is(KnownTypeNames.PortObject))
            return null;
        if (symbols.FindPortType(type) is { } port)
            return new CarriedPort(PortTypeOf(type), port, Carriage.Direct);

        return type switch
        {
            IArrayTypeSymbol array => Within(array.ElementType, Carriage.Elements, depth),
            INamedTypeSymbol { IsTupleType: true } tuple => tuple.TupleElements
                .Select(element => Within(element.Type, Carriage.Member, depth))
                .FirstOrDefault(carried => carried is not null),
            INamedTypeSymbol { TypeKind: TypeKind.Delegate } => null,
            INamedTypeSymbol { IsGenericType: true } generic => SearchArguments(generic, depth),
            INamedTypeSymbol named => SearchMembers(named, depth),
            _ => null,
        };
    }

    private CarriedPort? SearchArguments(INamedTypeSymbol type, int depth)
    {
        if (!type.DeclaringSyntaxReferences.IsEmpty)
            return SearchMembers(type, depth);

        var carriage = type.Name switch
        {
            "Task" or "ValueTask" or "ConfiguredTaskAwaitable" or "ConfiguredValueTaskAwaitable" or "TaskAwaiter"
                or "ValueTaskAwaiter" or "ConfiguredTaskAwaiter" or "ConfiguredValueTaskAwaiter" => Carriage.Pending,
            "Nullable" => Carriage.Direct,
            "Lazy" or "AsyncLocal" or "WeakReference" or "TaskCompletionSource" => Carriage.Deferred,
            _ => Carriage.Elements,
        };
        return type.TypeArguments
            .Select(argument => Within(argument, carriage, depth))
            .FirstOrDefault(carried => carried is not null);
    }

    // Records and plain classes of the program that keep a port where everyone can take it out again.
    private CarriedPort? SearchMembers(INamedTypeSymbol type, int depth)
    {
        if (type.DeclaringSyntaxReferences.IsEmpty || type.TypeKind is TypeKind.Interface)
            return null;

        foreach (var member in type.GetMembers())
        {
            var held = member switch
            {
                IFieldSymbol { IsStatic: false, AssociatedSymbol: null } field => field.Type,
                IPropertySymbol { IsStatic: false, IsIndexer: false } property => property.Type,
                _ => null,
            };
            if (held is not null
                && !SymbolEqualityComparer.Default.Equals(held, type)
                && Within(held, Carriage.Member, depth) is { } carried)
            {
                return carried;
            }
        }

        return null;
    }

    private CarriedPort? Within(ITypeSymbol type, Carriage carriage, int depth) =>
        Search(type, depth + 1) is { } inner ? inner with { Carriage = inner.Carriage | carriage } : null;

    private static ITypeSymbol PortTypeOf(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type;
}
