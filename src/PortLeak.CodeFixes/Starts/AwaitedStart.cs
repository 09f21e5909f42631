using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PortLeak.CodeFixes.Starts;

/// <summary>The value of a start as it is written where the thread need not block.</summary>
internal static class AwaitedStart
{
    /// <summary><c>StartAsync().Result</c> becomes <c>await StartAsync()</c> in asynchronous code; other values stay.</summary>
    public static ExpressionSyntax Of(FlaggedStart start) =>
        start.Scope is ScopeForm.AwaitUsing && StartValue.Blocks(start.Start, start.Value)
            ? SyntaxFactory.AwaitExpression(
                SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space),
                start.Start.WithoutTrivia()).WithTriviaFrom(start.Value)
            : start.Value;
}
