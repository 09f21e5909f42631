using Microsoft.CodeAnalysis;
using PortLeak.Analyzers.Symbols;

namespace PortLeak.Corpus.Tests.Instrumentation;

/// <summary>Which types may carry a started port: the ports themselves, and whatever holds one.</summary>
internal sealed class PortCarriers(KnownSymbols symbols)
{
    private readonly Dictionary<ITypeSymbol, bool> _known = new(SymbolEqualityComparer.Default);

    /// <summary>Whether a value of the type may be, or hold, something that has to be stopped.</summary>
    public bool Carries(ITypeSymbol? type)
    {
        if (type is null)
            return false;
        if (_known.TryGetValue(type, out var known))
            return known;
        _known[type] = false; // A type that holds itself carries nothing by that.
        return _known[type] = Compute(type);
    }

    /// <summary>The same, counting what may hold one out of sight: a delegate by its closure, a disposable by its type.</summary>
    public bool MayHold(ITypeSymbol? type) => type switch
    {
        null => false,
        { TypeKind: TypeKind.Delegate } => true,
        _ when IsDisposable(type) => true,
        IArrayTypeSymbol array => MayHold(array.ElementType),
        ITypeParameterSymbol parameter => parameter.ConstraintTypes.Any(MayHold),
        INamedTypeSymbol { TypeArguments: var arguments } when arguments.Any(MayHold) => true,
        { DeclaringSyntaxReferences.IsEmpty: false } when type.AllInterfaces.Any(IsDisposable) => true,
        _ => Carries(type),
    };

    /// <summary>Whether the method says that what it returns must be stopped.</summary>
    public static bool DemandsStop(IMethodSymbol method)
        => method.GetAttributes().Concat(method.GetReturnTypeAttributes())
            .Any(attribute => attribute.AttributeClass?.Name is "MustStopAttribute" or "MustDisposeResourceAttribute");

    /// <summary>Whether the type is a port that the case declares itself.</summary>
    public bool IsOwnPort(ITypeSymbol? type) => type is { DeclaringSyntaxReferences.IsEmpty: false } && symbols.IsPortType(type);

    /// <summary>Whether the method stops an instance of a port that the case declares itself.</summary>
    public bool IsOwnStop(IMethodSymbol method)
        => !method.IsStatic && IsOwnPort(method.ContainingType)
            && symbols.FindPortType(method.ContainingType)!.Stops.Contains(method.Name);

    private bool Compute(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Carries(array.ElementType),
        ITypeParameterSymbol parameter => parameter.ConstraintTypes.Any(Carries),
        INamedTypeSymbol { TypeKind: TypeKind.Delegate } => false,
        INamedTypeSymbol named => symbols.IsPortType(named) || named.TypeArguments.Any(Carries) || HoldsPort(named),
        _ => false,
    };

    private static bool IsDisposable(ITypeSymbol type) => type.Name is "IDisposable" or "IAsyncDisposable";

    private bool HoldsPort(INamedTypeSymbol type)
    {
        if (type.DeclaringSyntaxReferences.IsEmpty && !type.IsTupleType)
            return false;
        return type.GetMembers().OfType<IFieldSymbol>().Any(field => !field.IsStatic && Carries(field.Type))
            || (type.BaseType is { SpecialType: SpecialType.None } @base && Carries(@base));
    }
}
