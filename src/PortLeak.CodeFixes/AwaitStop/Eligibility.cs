using PortLeak.CodeFixes.Fixing;
using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.AwaitStop;

/// <summary>When a stop whose task is dropped cannot simply be awaited.</summary>
internal static class Eligibility
{
    public static string? ReasonAgainst(Finding finding) =>
        IsNoStatement(finding)
        ?? CannotWait(finding);

    /// <summary>A task that goes somewhere else is for somebody else to await.</summary>
    private static string? IsNoStatement(Finding finding) =>
        DroppedStop.Of(finding) is null ? "the stop's task is not just dropped" : null;

    private static string? CannotWait(Finding finding) =>
        EnclosingFunction.Of(finding.Node) is { IsAsync: true } function && function.AllowsAwaitAt(finding.Node)
        || DroppedStop.Of(finding)!.SynchronousTwin(finding.Model) is not null
            ? null
            : "nothing can be awaited here, and the type has no synchronous stop";
}
