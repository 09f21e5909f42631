using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PortLeak.CodeFixes.Starts;

/// <summary>A second name for a port: <c>var other = port</c>, <c>port is { } other</c>.</summary>
internal static class Alias
{
    public static ISymbol? IntroducedBy(IdentifierNameSyntax name, SemanticModel model) => name.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator } => model.GetDeclaredSymbol(declarator),
        IsPatternExpressionSyntax test when test.Expression == name => DesignationIn(test.Pattern) is { } designation
            ? model.GetDeclaredSymbol(designation)
            : null,
        _ => null,
    };

    private static SingleVariableDesignationSyntax? DesignationIn(PatternSyntax pattern) => pattern switch
    {
        DeclarationPatternSyntax declaration => declaration.Designation as SingleVariableDesignationSyntax,
        RecursivePatternSyntax recursive => recursive.Designation as SingleVariableDesignationSyntax,
        VarPatternSyntax any => any.Designation as SingleVariableDesignationSyntax,
        UnaryPatternSyntax { RawKind: (int)SyntaxKind.NotPattern } not => DesignationIn(not.Pattern),
        _ => null,
    };
}
