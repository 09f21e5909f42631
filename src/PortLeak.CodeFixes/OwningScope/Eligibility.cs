using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.OwningScope;

/// <summary>When a port cannot be started in a <c>PortScope</c>.</summary>
internal static class Eligibility
{
    public static string? ReasonAgainst(FlaggedStart start) =>
        HasNoScopeType(start)
        ?? CannotBeOwned(start)
        ?? LeavesTheFunction(start)
        ?? CannotWait(start);

    private static string? HasNoScopeType(FlaggedStart start) =>
        start.Model.Compilation.GetTypeByMetadataName("PortLeak.PortScope") is null ? "there is no 'PortScope' here" : null;

    /// <summary>A scope owns ports of the runtime, and nothing else that must be stopped.</summary>
    private static string? CannotBeOwned(FlaggedStart start) =>
        ScopedStart.Of(start, "scope") is null ? "a scope cannot own what is started" : null;

    /// <summary>The scope would stop a port that somebody else counts on.</summary>
    private static string? LeavesTheFunction(FlaggedStart start) =>
        start.IsHandedOver || ScopePlace.Of(start) is null ? "the port leaves the function" : null;

    /// <summary>A scope has no synchronous end.</summary>
    private static string? CannotWait(FlaggedStart start)
    {
        var place = ScopePlace.Of(start)!;
        var function = place.Function.Node == start.Function.Node ? start.Function : place.Function;
        return function.IsAsync && function.AllowsAwaitAt(place.First) ? null : "nothing can be awaited where the scope would end";
    }
}
