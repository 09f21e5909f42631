using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PortLeak.CodeFixes.Layout;

/// <summary>What must survive when the node that carries it goes away: comments, directives, text that is compiled out.</summary>
internal static class TriviaLines
{
    /// <summary>The whole lines above a token, or nothing where they are blank.</summary>
    public static IEnumerable<SyntaxTrivia> Above(SyntaxTriviaList leading)
    {
        if (!leading.Any(IsWorthKeeping))
            return [];

        var lines = leading.ToList();
        while (lines.Count > 0 && lines[lines.Count - 1].IsKind(SyntaxKind.WhitespaceTrivia))
            lines.RemoveAt(lines.Count - 1);
        return lines;
    }

    /// <summary>The comments behind a token, as lines of their own.</summary>
    public static IEnumerable<SyntaxTrivia> Behind(SyntaxTriviaList trailing, string indentation, SourceLayout layout) =>
        trailing.Where(IsWorthKeeping).SelectMany<SyntaxTrivia, SyntaxTrivia>(
            comment => [SyntaxFactory.Whitespace(indentation), comment, layout.EndOfLine]);

    public static bool IsWorthKeeping(SyntaxTrivia piece) =>
        piece.IsDirective
        || piece.IsKind(SyntaxKind.DisabledTextTrivia)
        || piece.IsKind(SyntaxKind.SingleLineCommentTrivia)
        || piece.IsKind(SyntaxKind.MultiLineCommentTrivia);

    /// <summary>Whether directives stand inside of a node, where moving or dropping it would tear them apart.</summary>
    public static bool HasDirectivesInside(SyntaxNode node) =>
        node.ContainsDirectives
        && node.DescendantTrivia().Any(
            piece => piece.IsDirective && piece.SpanStart >= node.SpanStart);
}
