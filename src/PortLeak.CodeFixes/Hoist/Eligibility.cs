using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Layout;
using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.Hoist;

/// <summary>When a start inside of a larger expression cannot be moved into a local of its own before it.</summary>
internal static class Eligibility
{
    public static string? ReasonAgainst(FlaggedStart start) =>
        InitializesALocal(start)
        ?? SharedReasons.HasNoScopeForm(start)
        ?? SharedReasons.EndsBeforeTheReturnedTask(start)
        ?? IsUsedAsATask(start)
        ?? IsEvaluatedConditionally(start)
        ?? IsEvaluatedRepeatedly(start)
        ?? ComesAfterOtherWork(start)
        ?? IsHandedOver(start);

    /// <summary>What a local holds already needs no second one.</summary>
    private static string? InitializesALocal(FlaggedStart start) =>
        start.Holder is not null ? "the port has a local" : null;

    /// <summary>Only a statement that does nothing with the task can be given the port instead.</summary>
    private static string? IsUsedAsATask(FlaggedStart start) =>
        HoistedValue.Of(start) is null ? "something else is done with the start's task" : null;

    /// <summary>Before the statement the port would be started also where the condition does not hold.</summary>
    private static string? IsEvaluatedConditionally(FlaggedStart start)
    {
        var value = start.Value;
        foreach (var ancestor in WithinStatement(start))
        {
            var conditional = ancestor switch
            {
                BinaryExpressionSyntax binary => binary.Right.Span.Contains(value.Span) && binary.Kind()
                    is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression or SyntaxKind.CoalesceExpression,
                ConditionalExpressionSyntax choice => !choice.Condition.Span.Contains(value.Span),
                ConditionalAccessExpressionSyntax access => access.WhenNotNull.Span.Contains(value.Span),
                AssignmentExpressionSyntax assignment => assignment.IsKind(SyntaxKind.CoalesceAssignmentExpression),
                SwitchExpressionArmSyntax or CatchFilterClauseSyntax or QueryExpressionSyntax => true,
                _ => false,
            };
            if (conditional)
                return "the start is evaluated under a condition";
        }

        return null;
    }

    /// <summary>The condition of a loop starts one port in every round.</summary>
    private static string? IsEvaluatedRepeatedly(FlaggedStart start) => start.Statement switch
    {
        WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax => "the start is evaluated in every round of a loop",
        IfStatementSyntax { Parent: ElseClauseSyntax } => "the start is evaluated under a condition",
        _ => null,
    };

    /// <summary>What is evaluated before the start would then come after it.</summary>
    private static string? ComesAfterOtherWork(FlaggedStart start)
    {
        SyntaxNode whole = start.Statement ?? start.Function.Node;
        return whole.DescendantNodes(node => node == whole || !EnclosingFunction.IsFunction(node)).Any(
            node => node.Span.End <= start.Value.SpanStart && node
                is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax or AwaitExpressionSyntax
                or AssignmentExpressionSyntax or PostfixUnaryExpressionSyntax or PrefixUnaryExpressionSyntax)
            && start.Statement is not null
            ? "other work is evaluated before the start"
            : null;
    }

    /// <summary>What comes to hold the port must not outlive the statements that the new local stands among.</summary>
    private static string? IsHandedOver(FlaggedStart start) =>
        HandOver.Is(start.Value, start.Model) && !StaysAround(start) ? "the port is handed over" : null;

    private static bool StaysAround(FlaggedStart start) =>
        start.Statement is { } statement && StatementList.Around(statement) is { } list
        && start.Flow.StaysIn(list.Container);

    private static IEnumerable<SyntaxNode> WithinStatement(FlaggedStart start) => start.Value.Ancestors()
        .TakeWhile(ancestor => ancestor is not StatementSyntax && ancestor != start.Function.Node);
}
