using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PortLeak.Analyzers.Configuration;

namespace PortLeak.Analyzers.Symbols;

/// <summary>What a compilation knows of ports: which types are ports, and what attributes say about members.</summary>
internal sealed class KnownSymbols
{
    private readonly ConcurrentDictionary<ITypeSymbol, PortType?> _portTypes = new(SymbolEqualityComparer.Default);
    private readonly ImmutableDictionary<string, PortType> _configured;

    private KnownSymbols(AnalyzerOptions options, ImmutableDictionary<string, PortType> configured)
    {
        Options = options;
        _configured = configured;
    }

    public AnalyzerOptions Options { get; }

    /// <summary>The known symbols of a compilation, or <see langword="null"/> where it knows no port type.</summary>
    public static KnownSymbols? TryCreate(Compilation compilation, AnalyzerOptions options)
    {
        var configured = options.PortTypes
            .Where(type => Knows(compilation, type.TypeName))
            .GroupBy(type => type.TypeName)
            .ToImmutableDictionary(
                group => group.Key,
                group => PortType.Create(group.SelectMany(type => type.Stops).Distinct().ToImmutableArray()));

        return !configured.IsEmpty
            || Knows(compilation, KnownTypeNames.Port)
            || Knows(compilation, KnownTypeNames.MustStopAttribute)
            || Knows(compilation, KnownTypeNames.MustDisposeResourceAttribute)
            ? new KnownSymbols(options, configured)
            : null;
    }

    /// <summary>How instances of the type are stopped, or <see langword="null"/> where it is not a port type.</summary>
    public PortType? FindPortType(ITypeSymbol? type) =>
        // The block of an extension counts as a type, and is none of anything.
        type is null or { TypeKind: TypeKind.Extension } ? null : _portTypes.GetOrAdd(type.WithNullableAnnotation(NullableAnnotation.None), Classify);

    public bool IsPortType(ITypeSymbol? type) => FindPortType(type) is not null;

    /// <summary>
    /// Whether the method stops the instance it is called on, whose static type is <paramref name="receiver"/>.
    /// </summary>
    public bool IsStop(IMethodSymbol method, ITypeSymbol? receiver) =>
        FindPortType(receiver) is { } port && port.Stops.Contains(method.Name) && !method.IsStatic;

    /// <summary>What <c>[MustStop]</c> on a constructor, method or its return demands, if it stands there.</summary>
    public static PortType? MustStop(IMethodSymbol? method)
    {
        var attribute = method?.GetAttributes().Concat(method.GetReturnTypeAttributes())
            .FirstOrDefault(candidate => candidate.AttributeClass.Is(KnownTypeNames.MustStopAttribute)
                || candidate.AttributeClass.Is(KnownTypeNames.MustDisposeResourceAttribute) && SaysTrue(candidate));
        return attribute is null
            ? null
            : PortType.Create(attribute.AttributeClass.Is(KnownTypeNames.MustStopAttribute)
                ? StopsOf(attribute)
                : ImmutableArray<string>.Empty);
    }

    /// <summary>The stops that <c>[MustStop]</c> on the type itself names; <see langword="null"/> without the attribute.</summary>
    public static ImmutableArray<string>? DeclaredStops(INamedTypeSymbol type) =>
        type.GetAttributes().FirstOrDefault(candidate => candidate.AttributeClass.Is(KnownTypeNames.MustStopAttribute))
            is { } attribute ? StopsOf(attribute) : null;

    /// <summary>Whether callers of the method must not stop what it returns.</summary>
    public static bool ReturnsBorrowed(IMethodSymbol method) =>
        method.GetAttributes().Concat(method.GetReturnTypeAttributes())
            .Any(attribute => attribute.AttributeClass.Is(KnownTypeNames.BorrowedAttribute)
                || attribute.AttributeClass.Is(KnownTypeNames.MustDisposeResourceAttribute) && !SaysTrue(attribute));

    /// <summary>Whether the parameter, field or property takes the port that it is given.</summary>
    public static bool TakesOwnership(ISymbol symbol) =>
        symbol.GetAttributes().Any(attribute => attribute.AttributeClass.Is(KnownTypeNames.TakesOwnershipAttribute)
            || attribute.AttributeClass.Is(KnownTypeNames.HandlesResourceDisposalAttribute));

    /// <summary>Whether the parameter, field or property is only lent what it is given.</summary>
    public static bool IsBorrowed(ISymbol symbol) =>
        symbol.GetAttributes().Any(attribute => attribute.AttributeClass.Is(KnownTypeNames.BorrowedAttribute));

    private static bool Knows(Compilation compilation, string metadataName) =>
        !compilation.GetTypesByMetadataName(metadataName).IsEmpty;

    private PortType? Classify(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol parameter => parameter.ConstraintTypes.Select(FindPortType).FirstOrDefault(IsKnown),
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable =>
            FindPortType(nullable.TypeArguments[0]),
        INamedTypeSymbol named => ClassifyNamed(named),
        _ => null,
    };

    private PortType? ClassifyNamed(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (Declared(current) is { } declared)
                return declared;
        }

        return type.AllInterfaces.Select(Declared).FirstOrDefault(IsKnown);
    }

    private PortType? Declared(INamedTypeSymbol type)
    {
        var name = type.MetadataNameWithNamespace();
        if (_configured.TryGetValue(name, out var configured))
            return configured;

        if (name is KnownTypeNames.Port or KnownTypeNames.PortScope or KnownTypeNames.PortPool
            or KnownTypeNames.PortLease)
        {
            return PortType.Default;
        }

        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass.Is(KnownTypeNames.MustStopAttribute))
                return PortType.Create(StopsOf(attribute));
            if (attribute.AttributeClass.Is(KnownTypeNames.MustDisposeResourceAttribute) && SaysTrue(attribute))
                return PortType.Default;
        }

        return null;
    }

    private static ImmutableArray<string> StopsOf(AttributeData attribute) =>
        attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Array, IsNull: false } names
            ? names.Values.Select(name => name.Value as string).OfType<string>().ToImmutableArray()
            : ImmutableArray<string>.Empty;

    // [MustDisposeResource(false)] on a type lifts what its base demands.
    private static bool SaysTrue(AttributeData attribute) =>
        attribute.ConstructorArguments.FirstOrDefault().Value is not false;

    private static bool IsKnown(PortType? type) => type is not null;
}
