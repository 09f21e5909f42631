using Microsoft.CodeAnalysis;

namespace PortLeak.Analyzers.Symbols;

/// <summary>Comparing symbols with the names of <see cref="KnownTypeNames"/>.</summary>
internal static class SymbolNames
{
    private static readonly SymbolDisplayFormat NamespaceFormat = SymbolDisplayFormat.FullyQualifiedFormat
        .WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted);

    /// <summary>The name as metadata spells it, with namespace and containing types: <c>A.B.Outer+Inner`1</c>.</summary>
    public static string MetadataNameWithNamespace(this ITypeSymbol type) => type switch
    {
        { ContainingType: { } outer } => $"{outer.MetadataNameWithNamespace()}+{type.MetadataName}",
        { ContainingNamespace: { IsGlobalNamespace: false } space } =>
            $"{space.ToDisplayString(NamespaceFormat)}.{type.MetadataName}",
        _ => type.MetadataName,
    };

    public static bool Is(this ITypeSymbol? type, string metadataName) =>
        type is not null
        && metadataName.EndsWith(type.MetadataName, StringComparison.Ordinal)
        && type.MetadataNameWithNamespace() == metadataName;
}
