using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.CatchAndStop;

/// <summary>When the way to a hand-over cannot be guarded by a <c>catch</c> that stops the port.</summary>
internal static class Eligibility
{
    public static string? ReasonAgainst(FlaggedStart start) =>
        SharedReasons.HasNoLocalOfItsOwn(start)
        ?? SharedReasons.IsReassigned(start)
        ?? IsNotHandedOver(start)
        ?? SharedReasons.ReturnsAnUnawaitedTask(start)
        ?? SharedReasons.HasNoStopHere(start)
        ?? HasNothingToGuard(start)
        ?? SharedReasons.HidesALocal(start, GuardedStatements.Of(start));

    /// <summary>Who keeps the port to the end is better served with a scope.</summary>
    private static string? IsNotHandedOver(FlaggedStart start) =>
        start.IsHandedOver && GuardedStatements.Of(start).Count > 0 ? null : "the port is not handed over";

    private static string? HasNothingToGuard(FlaggedStart start) =>
        GuardedStatements.Of(start) is { Count: 1 } only && only[0] is ReturnStatementSyntax { Expression: IdentifierNameSyntax }
            ? "nothing stands between the start and the hand-over"
            : null;
}
