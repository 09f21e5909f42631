using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.OwnerLocal;

/// <summary>When a port whose local changes cannot be owned by a second local beside it.</summary>
internal static class Eligibility
{
    public static string? ReasonAgainst(FlaggedStart start) =>
        SharedReasons.HasNoLocalOfItsOwn(start)
        ?? KeepsItsValue(start)
        ?? SharedReasons.HoldsOnlyTheTask(start)
        ?? SharedReasons.HasNoScopeForm(start)
        ?? SharedReasons.EndsBeforeTheReturnedTask(start)
        ?? LeavesTheBlock(start);

    /// <summary>A local that always holds the same port can own it itself.</summary>
    private static string? KeepsItsValue(FlaggedStart start) =>
        start.IsAssignedElsewhere ? null : "the local is never assigned again";

    private static string? LeavesTheBlock(FlaggedStart start) =>
        start.IsHandedOver
        || !start.Flow.StaysIn(start.Holder!.List.Container)
            ? "the port outlives the block"
            : null;
}
