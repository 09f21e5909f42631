using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.ParallelForEachAsync;

/// <summary>When an asynchronous body of a parallel loop that does not await it cannot move to the loop that does.</summary>
internal static class Eligibility
{
    public static string? ReasonAgainst(FlaggedStart start) =>
        IsNoAsyncBody(start)
        ?? LooksAtTheLoop(start)
        ?? UsesTheResult(start)
        ?? CannotBeAwaited(start);

    /// <summary>The call whose body the start's lambda is.</summary>
    public static InvocationExpressionSyntax? LoopOf(FlaggedStart start) =>
        start.Function.Node is LambdaExpressionSyntax
        {
            Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax loop },
        }
        && start.Model.GetSymbolInfo(loop).Symbol is IMethodSymbol { Name: "For" or "ForEach", ContainingType.Name: "Parallel" }
            ? loop
            : null;

    private static string? IsNoAsyncBody(FlaggedStart start) =>
        start.Function.IsAsync && LoopOf(start) is not null ? null : "the start is in no asynchronous body of a parallel loop";

    /// <summary>The asynchronous loop has no <c>ParallelLoopState</c>, no index beside the item and no locals of a thread.</summary>
    private static string? LooksAtTheLoop(FlaggedStart start) =>
        start.Function.Node is SimpleLambdaExpressionSyntax
            or ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters.Count: 1 }
        && LoopOf(start)!.ArgumentList.Arguments.Last().Expression == start.Function.Node
            ? null
            : "the body looks at the state of the loop";

    private static string? UsesTheResult(FlaggedStart start) =>
        LoopOf(start)!.Parent is ExpressionStatementSyntax ? null : "the result of the loop is used";

    private static string? CannotBeAwaited(FlaggedStart start) =>
        EnclosingFunction.Of(LoopOf(start)!) is { IsAsync: true } outer && outer.AllowsAwaitAt(LoopOf(start)!)
            ? null
            : "the loop cannot be awaited in synchronous code";
}
