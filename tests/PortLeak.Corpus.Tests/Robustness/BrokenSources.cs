using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace PortLeak.Corpus.Tests.Robustness;

/// <summary>Sources as they are while somebody types: cut off at a token, or with tokens missing.</summary>
internal static class BrokenSources
{
    /// <summary>The source up to each of its tokens.</summary>
    public static IEnumerable<string> Truncated(string source)
        => Tokens(source).Select(token => source[..token.SpanStart]);

    /// <summary>The source without some of its tokens, a tenth at most, chosen by <paramref name="random"/>.</summary>
    public static string WithTokensDeleted(string source, Random random)
    {
        var tokens = Tokens(source).ToArray();
        random.Shuffle(tokens);
        var deleted = tokens.Take(random.Next(1, Math.Max(2, tokens.Length / 10)));
        var changes = deleted.OrderBy(token => token.SpanStart).Select(token => new TextChange(token.Span, ""));
        return SourceText.From(source).WithChanges(changes).ToString();
    }

    private static IEnumerable<SyntaxToken> Tokens(string source)
        => CSharpSyntaxTree.ParseText(source).GetRoot().DescendantTokens().Where(token => token.Span.Length > 0);
}
