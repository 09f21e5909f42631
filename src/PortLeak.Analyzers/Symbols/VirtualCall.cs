using Microsoft.CodeAnalysis;

namespace PortLeak.Analyzers.Symbols;

/// <summary>Where a virtual call ends up, once the type of the instance is known.</summary>
internal static class VirtualCall
{
    /// <summary>The body that instances of the type run for the method: the method itself, or the last override of it.</summary>
    public static IMethodSymbol Target(IMethodSymbol method, INamedTypeSymbol type)
    {
        var wanted = method.OriginalDefinition;
        for (var current = type.OriginalDefinition; current is not null; current = current.BaseType?.OriginalDefinition)
        {
            foreach (var candidate in current.GetMembers(wanted.Name).OfType<IMethodSymbol>())
            {
                if (Overrides(candidate, wanted))
                    return candidate;
            }
        }

        return wanted;
    }

    public static bool Derives(INamedTypeSymbol type, INamedTypeSymbol ancestor)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, ancestor.OriginalDefinition))
                return true;
        }

        return false;
    }

    private static bool Overrides(IMethodSymbol candidate, IMethodSymbol wanted)
    {
        for (var current = candidate; current is not null; current = current.OverriddenMethod)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, wanted))
                return true;
        }

        return false;
    }
}
