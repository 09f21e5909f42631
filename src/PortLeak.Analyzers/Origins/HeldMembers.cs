using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PortLeak.Analyzers.Origins;

/// <summary>The places of an object: its fields, its properties without code, the parameters of its primary constructor.</summary>
internal static class HeldMembers
{
    public static IEnumerable<(ISymbol Member, ITypeSymbol Type)> Of(INamedTypeSymbol type)
    {
        foreach (var field in type.GetMembers().OfType<IFieldSymbol>())
        {
            if (!field.IsStatic && !field.IsConst)
                yield return (field.AssociatedSymbol ?? field, field.Type);
        }

        foreach (var constructor in type.InstanceConstructors)
        {
            if (!type.IsRecord && IsPrimary(constructor))
            {
                foreach (var parameter in constructor.Parameters)
                    yield return (parameter, parameter.Type);
            }
        }
    }

    private static bool IsPrimary(IMethodSymbol constructor) =>
        constructor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is TypeDeclarationSyntax);
}
