using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.OwnershipFlag;

/// <summary>When no flag can tell whether a port was handed over.</summary>
internal static class Eligibility
{
    public static string? ReasonAgainst(FlaggedStart start) =>
        IsNotALocal(start)
        ?? IsReassigned(start)
        ?? IsNotHandedOver(start)
        ?? ReturnsAnUnawaitedTask(start)
        ?? HasNoStopHere(start)
        ?? IsHandedOverElsewhere(start);

    private static string? IsNotALocal(FlaggedStart start) =>
        start.Holder is { Assignment: null, All.Length: 1 } ? null : "the port does not initialize a local of its own";

    private static string? IsReassigned(FlaggedStart start) =>
        start.IsAssignedElsewhere ? "the local is assigned again" : null;

    private static string? IsNotHandedOver(FlaggedStart start) =>
        start.HandOvers.Count == 0 ? "the port is not handed over" : null;

    private static string? ReturnsAnUnawaitedTask(FlaggedStart start) =>
        start.ReturnsUnawaitedTask && !CompletedReturns.Only(start.Function) ? "the function returns a task that it does not await" : null;

    private static string? HasNoStopHere(FlaggedStart start) =>
        StopCall.For(start, start.Holder!.Name) is null ? "no stop of this type can be called here" : null;

    /// <summary>The flag is set beside the statement that hands the port over: it has to run where the flag is known.</summary>
    private static string? IsHandedOverElsewhere(FlaggedStart start) => start.HandOvers.All(name =>
        EnclosingFunction.Of(name)?.Node == start.Function.Node
        && name.FirstAncestorOrSelf<StatementSyntax>() is ExpressionStatementSyntax or ReturnStatementSyntax or LocalDeclarationStatementSyntax)
            ? null
            : "the port is handed over in the middle of other work";
}
