using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PortLeak.Analyzers.Origins;

/// <summary>
/// Where code mentions a name. The text says where to look, so that a long type costs no walk over its nodes.
/// </summary>
internal static class Mentions
{
    // Asking a tree for a part of its text copies it, once for every name in a long method.
    private static readonly ConditionalWeakTable<SyntaxTree, string> Texts = new();

    public static IEnumerable<IdentifierNameSyntax> Of(string name, SyntaxNode code)
    {
        if (name.Length == 0)
            yield break;

        var text = Texts.GetValue(code.SyntaxTree, tree => tree.GetText().ToString());
        var (position, end) = (code.SpanStart, code.Span.End);
        while ((position = text.IndexOf(name, position, end - position, StringComparison.Ordinal)) >= 0)
        {
            // In a comment it stands before a token, and is none.
            var token = code.FindToken(position);
            if (token.Span.Contains(position) && token.ValueText == name
                && token.Parent is IdentifierNameSyntax identifier)
            {
                yield return identifier;
            }

            position += name.Length;
        }
    }
}
