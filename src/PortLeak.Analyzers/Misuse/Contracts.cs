using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.Analyzers.Symbols;

namespace PortLeak.Analyzers.Misuse;

/// <summary>What a declaration promises, by its own attributes or by those of what it overrides or implements.</summary>
internal static class Contracts
{
    public static bool TakesOwnership(IParameterSymbol parameter) =>
        KnownSymbols.TakesOwnership(parameter)
        || parameter.ContainingSymbol is IMethodSymbol method
            && Declarations(method).Any(declared => declared.Parameters.Length > parameter.Ordinal
                && KnownSymbols.TakesOwnership(declared.Parameters[parameter.Ordinal]));

    /// <summary>The place of the declaration's name.</summary>
    public static Location? NameOf(ISymbol symbol, CancellationToken cancellation) =>
        symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) switch
        {
            MethodDeclarationSyntax method => method.Identifier.GetLocation(),
            BaseTypeDeclarationSyntax type => type.Identifier.GetLocation(),
            PropertyDeclarationSyntax property => property.Identifier.GetLocation(),
            VariableDeclaratorSyntax variable => variable.Identifier.GetLocation(),
            ParameterSyntax parameter => parameter.Identifier.GetLocation(),
            LocalFunctionStatementSyntax function => function.Identifier.GetLocation(),
            _ => null,
        };

    private static IEnumerable<IMethodSymbol> Declarations(IMethodSymbol method)
    {
        for (var overridden = method.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
            yield return overridden;

        if (method.MethodKind is not (MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation))
            yield break;

        foreach (var member in method.ContainingType.AllInterfaces.SelectMany(type => type.GetMembers(Plain(method.Name))))
        {
            if (member is IMethodSymbol declared && SymbolEqualityComparer.Default.Equals(
                method.ContainingType.FindImplementationForInterfaceMember(declared), method))
            {
                yield return declared;
            }
        }
    }

    private static string Plain(string name) => name.Substring(name.LastIndexOf('.') + 1);
}
