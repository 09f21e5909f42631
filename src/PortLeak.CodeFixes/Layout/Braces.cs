using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PortLeak.CodeFixes.Layout;

/// <summary>Puts statements into a block whose braces stand on lines of their own.</summary>
internal static class Braces
{
    public static BlockSyntax Around(IEnumerable<StatementSyntax> statements, string indentation, SourceLayout layout) =>
        SyntaxFactory.Block(
            Brace(SyntaxKind.OpenBraceToken, indentation, layout),
            SyntaxFactory.List(statements),
            Brace(SyntaxKind.CloseBraceToken, indentation, layout));

    private static SyntaxToken Brace(SyntaxKind kind, string indentation, SourceLayout layout) => SyntaxFactory.Token(
        SyntaxFactory.TriviaList(SyntaxFactory.Whitespace(indentation)),
        kind,
        SyntaxFactory.TriviaList(layout.EndOfLine));
}
