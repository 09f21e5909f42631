using Microsoft.CodeAnalysis;

namespace PortLeak.Analyzers.Symbols;

/// <summary>What is known of a type test before it runs.</summary>
internal static class TypeCompatibility
{
    /// <summary>
    /// Whether an instance that is created as <paramref name="created"/> is a <paramref name="tested"/>;
    /// <see langword="null"/> where a derived type could be one.
    /// </summary>
    public static bool? Of(ITypeSymbol created, ITypeSymbol tested)
    {
        if (tested.SpecialType is SpecialType.System_Object || Derives(created, tested))
            return true;
        if (created.TypeKind is TypeKind.TypeParameter || tested.TypeKind is TypeKind.TypeParameter)
            return null;
        if (Derives(tested, created))
            return null;

        return tested.TypeKind is TypeKind.Interface && !created.IsSealed ? null : false;
    }

    private static bool Derives(ITypeSymbol type, ITypeSymbol ancestor)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, ancestor))
                return true;
        }

        return type.AllInterfaces.Contains(ancestor, SymbolEqualityComparer.Default);
    }
}
