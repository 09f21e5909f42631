using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PortLeak.CodeFixes.Layout;

/// <summary>
/// Moves lines by one level and leaves everything else on them as it was written. A formatter would lay the lines out
/// anew; the text of string literals that span lines is never touched.
/// </summary>
internal sealed class Indentation : CSharpSyntaxRewriter
{
    private readonly string _unit;
    private readonly bool _deeper;
    private bool _atLineStart = true;

    private Indentation(string unit, bool deeper)
    {
        _unit = unit;
        _deeper = deeper;
    }

    public static TNode Deeper<TNode>(TNode node, SourceLayout layout)
        where TNode : SyntaxNode =>
        (TNode)new Indentation(layout.Unit, deeper: true).Visit(node);

    public static TNode Shallower<TNode>(TNode node, SourceLayout layout)
        where TNode : SyntaxNode =>
        (TNode)new Indentation(layout.Unit, deeper: false).Visit(node);

    public override SyntaxToken VisitToken(SyntaxToken token)
    {
        // An optional token that is not there has no place on the line.
        if (token.IsKind(SyntaxKind.None))
            return token;

        var leading = Shift(token.LeadingTrivia, endsAtToken: true);
        var shifted = token.WithLeadingTrivia(leading);
        _atLineStart = false;
        return shifted.WithTrailingTrivia(Shift(token.TrailingTrivia, endsAtToken: false));
    }

    private SyntaxTriviaList Shift(SyntaxTriviaList trivia, bool endsAtToken)
    {
        var shifted = new List<SyntaxTrivia>();
        foreach (var piece in trivia)
        {
            var begins = _atLineStart;
            if (begins && piece.IsKind(SyntaxKind.WhitespaceTrivia))
                shifted.AddRange(Space(Shift(piece.ToString())));
            else if (begins && _deeper && IsComment(piece))
                shifted.AddRange([SyntaxFactory.Whitespace(_unit), piece]);
            else
                shifted.Add(piece);
            _atLineStart = EndsLine(piece);
        }

        if (endsAtToken && _atLineStart && _deeper)
            shifted.Add(SyntaxFactory.Whitespace(_unit));
        return SyntaxFactory.TriviaList(shifted);
    }

    private string Shift(string space)
    {
        if (_deeper)
            return _unit + space;
        return space.StartsWith(_unit, StringComparison.Ordinal) ? space.Substring(_unit.Length) : space;
    }

    private static IEnumerable<SyntaxTrivia> Space(string space) =>
        space.Length == 0 ? [] : [SyntaxFactory.Whitespace(space)];

    private static bool EndsLine(SyntaxTrivia piece) => piece.IsKind(SyntaxKind.EndOfLineTrivia)
        || piece.IsKind(SyntaxKind.DisabledTextTrivia)
        || piece.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia)
        || piece.IsDirective;

    private static bool IsComment(SyntaxTrivia piece) => piece.IsKind(SyntaxKind.SingleLineCommentTrivia)
        || piece.IsKind(SyntaxKind.MultiLineCommentTrivia);
}
