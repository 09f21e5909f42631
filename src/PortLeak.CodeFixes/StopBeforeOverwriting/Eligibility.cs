using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.StopBeforeOverwriting;

/// <summary>When a port cannot be stopped just before its variable gets another value.</summary>
internal static class Eligibility
{
    public static string? ReasonAgainst(FlaggedStart start) =>
        HasNoPlace(start)
        ?? IsNotEvaluatedOnce(start)
        ?? KeepsTheOldOne(start)
        ?? EndsWithItsFlow(start)
        ?? HasNoStopHere(start);

    private static string? HasNoPlace(FlaggedStart start) =>
        Overwrite.Of(start) is null ? "nothing in this file writes to the variable" : null;

    /// <summary>The variable is read for the stop as well: naming it must do nothing.</summary>
    private static string? IsNotEvaluatedOnce(FlaggedStart start) =>
        Overwrite.Of(start)!.Target.DescendantNodesAndSelf().Any(node => node
            is InvocationExpressionSyntax or AwaitExpressionSyntax or AssignmentExpressionSyntax or PostfixUnaryExpressionSyntax)
            || IsKeyed(start)
            ? "the variable cannot be named twice"
            : null;

    /// <summary>A dictionary throws for a key that it does not have.</summary>
    private static bool IsKeyed(FlaggedStart start) => Overwrite.Of(start)!.Target is ElementAccessExpressionSyntax element
        && start.Model.GetTypeInfo(element.Expression).Type is not (IArrayTypeSymbol or { Name: "List" or "Span" });

    /// <summary><c>port = stale ? await … : port</c> overwrites the port with itself.</summary>
    private static string? KeepsTheOldOne(FlaggedStart start) =>
        Overwrite.Of(start) is { Whole: AssignmentExpressionSyntax assignment } overwrite
        && assignment.Right.DescendantNodesAndSelf().Any(node => node.IsEquivalentTo(overwrite.Target))
            ? "the new value may be the old one"
            : null;

    /// <summary>What an <c>AsyncLocal</c> or <c>ThreadLocal</c> holds in the end goes with its flow, and nobody can stop it any more.</summary>
    private static string? EndsWithItsFlow(FlaggedStart start) =>
        Overwrite.Of(start)!.Target is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Value" } slot
        && start.Model.GetTypeInfo(slot.Expression).Type is { Name: "AsyncLocal" or "ThreadLocal" }
            ? "the last port would be left in a slot that ends with its flow"
            : null;

    private static string? HasNoStopHere(FlaggedStart start) =>
        Rewriter.StopOf(start, Overwrite.Of(start)!, "port") is null ? "no stop of this type can be called here" : null;
}
