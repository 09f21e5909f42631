using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Fixing;
using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.AwaitInsideScope;

/// <summary>When work that outlives the scope of its port cannot be awaited inside of it.</summary>
internal static class Eligibility
{
    public static string? ReasonAgainst(Finding finding) =>
        IsNoDroppedTask(finding)
        ?? CannotWait(finding);

    /// <summary>The task that outlives the scope: one that a statement drops, or one that a function returns unawaited.</summary>
    public static ExpressionSyntax? TaskOf(Finding finding) => finding.Node.AncestorsAndSelf()
        .TakeWhile(node => node is not BlockSyntax)
        .OfType<ExpressionSyntax>()
        .LastOrDefault(expression => IsTask(expression, finding.Model) && IsDroppedOrReturned(expression));

    private static bool IsTask(ExpressionSyntax expression, SemanticModel model) =>
        expression is not (AwaitExpressionSyntax or AssignmentExpressionSyntax)
        && model.GetTypeInfo(expression).Type is { Name: "Task" or "ValueTask", ContainingNamespace.Name: "Tasks" };

    private static bool IsDroppedOrReturned(ExpressionSyntax task) => task.Parent switch
    {
        ExpressionStatementSyntax or ReturnStatementSyntax => true,
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" } } discard =>
            discard.Right == task && discard.Parent is ExpressionStatementSyntax,
        _ => false,
    };

    private static string? IsNoDroppedTask(Finding finding) =>
        TaskOf(finding) is null ? "the work is neither dropped nor returned as a task" : null;

    private static string? CannotWait(Finding finding)
    {
        var task = TaskOf(finding)!;
        if (EnclosingFunction.Of(task) is not { } function || !function.AllowsAwaitAt(task))
            return "nothing can be awaited here";

        return function.IsAsync ? null : MakeAsync.Eligibility.ReasonAgainst(function, finding.Model);
    }
}
