using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PortLeak.Analyzers.Origins;
using PortLeak.Analyzers.Rules;

namespace PortLeak.Analyzers.Reporting;

/// <summary>What a code fix needs to know of a start.</summary>
internal static class OriginProperties
{
    public static ImmutableDictionary<string, string?> Of(Origin origin)
    {
        var port = origin.Port;
        var scopes = port.NamesItsStops && !port.Stops.Any(stop => stop is "Dispose" or "DisposeAsync")
            ? []
            : ScopesOf(origin.Type).ToArray();
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        properties.Add(
            DiagnosticProperties.PortType, origin.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat));
        properties.Add(DiagnosticProperties.Stops, string.Join(",", port.Stops));
        properties.Add(DiagnosticProperties.Scopes, string.Join(",", scopes));
        if (LeakMessage.NameOf(origin) is { } name)
            properties.Add(DiagnosticProperties.Name, name);
        return properties.ToImmutable();
    }

    private static IEnumerable<string> ScopesOf(ITypeSymbol type)
    {
        var interfaces = type is ITypeParameterSymbol parameter
            ? parameter.ConstraintTypes.SelectMany(constraint => constraint.AllInterfaces.Concat(
                constraint is INamedTypeSymbol { TypeKind: TypeKind.Interface } named ? [named] : []))
            : type.AllInterfaces.Concat(
                type is INamedTypeSymbol { TypeKind: TypeKind.Interface } self ? [self] : []);
        var names = interfaces.Select(candidate => candidate.Name).ToImmutableHashSet();
        if (names.Contains("IAsyncDisposable"))
            yield return DiagnosticProperties.ScopeAsync;
        if (names.Contains("IDisposable"))
            yield return DiagnosticProperties.ScopeSync;
    }
}
