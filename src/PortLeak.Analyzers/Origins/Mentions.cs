using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PortLeak.Analyzers.Origins;

/// <summary>Where code mentions a name. The text says where to look, so that a long type costs no walk over its nodes.</summary>
internal static class Mentions
{
    public static IEnumerable<IdentifierNameSyntax> Of(string name, SyntaxNode code)
    {
        var text = code.SyntaxTree.GetText().ToString(code.Span);
        for (var found = IndexOf(name, text, 0); found >= 0; found = IndexOf(name, text, found + name.Length))
        {
            // In a comment it stands before a token, and is none.
            var token = code.FindToken(code.SpanStart + found);
            if (token.Span.Contains(code.SpanStart + found) && token.ValueText == name && token.Parent is IdentifierNameSyntax identifier)
                yield return identifier;
        }
    }

    private static int IndexOf(string name, string text, int start) =>
        name.Length == 0 ? -1 : text.IndexOf(name, start, StringComparison.Ordinal);
}
