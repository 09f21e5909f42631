using Microsoft.CodeAnalysis;
using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.OwnerLocal;

/// <summary>When a port whose local changes cannot be owned by a second local beside it.</summary>
internal static class Eligibility
{
    public static string? ReasonAgainst(FlaggedStart start) =>
        IsNotALocal(start)
        ?? KeepsItsValue(start)
        ?? HasNoScopeForm(start)
        ?? EndsBeforeTheReturnedTask(start)
        ?? LeavesTheBlock(start);

    private static string? IsNotALocal(FlaggedStart start) =>
        start.Holder is { Assignment: null, All.Length: 1 } ? null : "the port does not initialize a local of its own";

    /// <summary>A local that always holds the same port can own it itself.</summary>
    private static string? KeepsItsValue(FlaggedStart start) =>
        start.IsAssignedElsewhere ? null : "the local is never assigned again";

    private static string? HasNoScopeForm(FlaggedStart start) =>
        start.ScopeOfValue is null || start.Type is INamedTypeSymbol { Name: "Task" or "ValueTask" }
            ? "no 'using' stops this type here"
            : null;

    /// <summary>A function that returns a task without awaiting it leaves the scope before the work is done.</summary>
    private static string? EndsBeforeTheReturnedTask(FlaggedStart start) => start.ReturnsUnawaitedTask
        ? "the function returns a task that outlives the scope"
        : null;

    private static string? LeavesTheBlock(FlaggedStart start) =>
        start.IsHandedOver
        || !PortFlow.Of(start.Value, start.Function.Node, start.Model).StaysIn(start.Holder!.List.Container)
            ? "the port outlives the block"
            : null;
}
