using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Fixing;
using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.ParallelForEachAsync;

/// <summary>
/// <c>Parallel.ForEach</c> with an asynchronous body comes back before the body has ended: becomes an awaited
/// <c>Parallel.ForEachAsync</c>, and the body gets its scope by another rewriting.
/// </summary>
internal sealed class Rewriter(StartRewriting then) : StartRewriting
{
    public override string Key => $"parallel+{then.Key}";

    public override bool IsLastResort => then.IsLastResort;

    public override string Title(FlaggedStart start) => $"Await '{LoopName(start)}' and {Lower(then.Title(start))}";

    public override string? ReasonAgainst(FlaggedStart start) =>
        Eligibility.ReasonAgainst(start) ?? then.ReasonAgainst(start);

    public override Rewritten Rewrite(FlaggedStart start)
    {
        var loop = Eligibility.LoopOf(start)!;
        var inner = then.Rewrite(start);
        var lambda = (LambdaExpressionSyntax)start.Function.Node;
        var body = lambda == inner.Region ? (LambdaExpressionSyntax)inner.Replacement : lambda.ReplaceNode(inner.Region, inner.Replacement);
        var token = FreeName.Free("cancellationToken", lambda, start.Model);

        var called = loop.ReplaceNode(lambda, WithToken(body, token));
        var access = (MemberAccessExpressionSyntax)called.Expression;
        called = called.WithExpression(access.WithName(SyntaxFactory.IdentifierName(LoopName(start).Split('.')[1])));
        var awaited = SyntaxFactory.AwaitExpression(
            SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space),
            called.WithoutLeadingTrivia());
        return new Rewritten(loop, awaited.WithLeadingTrivia(loop.GetLeadingTrivia()), [.. inner.Namespaces]);
    }

    private static string LoopName(FlaggedStart start) =>
        Eligibility.LoopOf(start)!.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "For" }
            ? "Parallel.ForAsync"
            : "Parallel.ForEachAsync";

    private static LambdaExpressionSyntax WithToken(LambdaExpressionSyntax lambda, string name)
    {
        var item = lambda switch
        {
            SimpleLambdaExpressionSyntax simple => simple.Parameter,
            ParenthesizedLambdaExpressionSyntax parenthesized => parenthesized.ParameterList.Parameters[0],
            _ => throw new InvalidOperationException(),
        };
        var type = item.Type is null ? string.Empty : "CancellationToken ";
        var parameters = SyntaxFactory.ParseParameterList($"({item.WithoutTrivia()}, {type}{name})")
            .WithTrailingTrivia(SyntaxFactory.Space);
        return SyntaxFactory.ParenthesizedLambdaExpression(
            lambda.AttributeLists, lambda.Modifiers, null, parameters, lambda.ArrowToken, lambda.Block, lambda.ExpressionBody);
    }

    private static string Lower(string title) => char.ToLowerInvariant(title[0]) + title.Substring(1);
}
