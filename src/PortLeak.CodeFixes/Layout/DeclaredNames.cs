using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PortLeak.CodeFixes.Layout;

/// <summary>The names that code declares for itself: locals, pattern variables, local functions, loop variables.</summary>
internal static class DeclaredNames
{
    /// <summary>The names declared anywhere inside of a node, one for each declaration.</summary>
    public static IEnumerable<string> In(SyntaxNode node) =>
        node.DescendantNodesAndSelf().Select(NameOf).OfType<string>();

    private static string? NameOf(SyntaxNode node) => node switch
    {
        VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
        SingleVariableDesignationSyntax designation => designation.Identifier.ValueText,
        LocalFunctionStatementSyntax function => function.Identifier.ValueText,
        ForEachStatementSyntax each => each.Identifier.ValueText,
        _ => null,
    };
}
