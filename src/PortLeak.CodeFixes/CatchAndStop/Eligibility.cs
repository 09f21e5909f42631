using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.CatchAndStop;

/// <summary>When the way to a hand-over cannot be guarded by a <c>catch</c> that stops the port.</summary>
internal static class Eligibility
{
    public static string? ReasonAgainst(FlaggedStart start) =>
        IsNotALocal(start)
        ?? IsReassigned(start)
        ?? IsNotHandedOver(start)
        ?? ReturnsAnUnawaitedTask(start)
        ?? HasNoStopHere(start)
        ?? HasNothingToGuard(start);

    private static string? IsNotALocal(FlaggedStart start) =>
        start.Holder is { Assignment: null, All.Length: 1 } ? null : "the port does not initialize a local of its own";

    private static string? IsReassigned(FlaggedStart start) =>
        start.IsAssignedElsewhere ? "the local is assigned again" : null;

    /// <summary>Who keeps the port to the end is better served with a scope.</summary>
    private static string? IsNotHandedOver(FlaggedStart start) =>
        start.IsHandedOver && GuardedStatements.Of(start).Count > 0 ? null : "the port is not handed over";

    /// <summary>What fails later, in a returned task, passes by the <c>catch</c>.</summary>
    private static string? ReturnsAnUnawaitedTask(FlaggedStart start) =>
        start.ReturnsUnawaitedTask && !CompletedReturns.Only(start.Function) ? "the function returns a task that it does not await" : null;

    private static string? HasNoStopHere(FlaggedStart start) =>
        StopCall.For(start, start.Holder!.Name) is null ? "no stop of this type can be called here" : null;

    private static string? HasNothingToGuard(FlaggedStart start) =>
        GuardedStatements.Of(start) is { Count: 1 } only && only[0] is ReturnStatementSyntax { Expression: IdentifierNameSyntax }
            ? "nothing stands between the start and the hand-over"
            : null;
}
