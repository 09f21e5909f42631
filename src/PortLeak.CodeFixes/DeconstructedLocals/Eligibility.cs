using PortLeak.CodeFixes.Layout;
using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.DeconstructedLocals;

/// <summary>When the ports of a deconstructed tuple or record cannot be stopped by <c>await using</c> statements.</summary>
internal static class Eligibility
{
    public static string? ReasonAgainst(FlaggedStart start) =>
        IsNotDeconstructed(start)
        ?? HasNoScopeForm(start)
        ?? SharedReasons.EndsBeforeTheReturnedTask(start)
        ?? HasNothingToCover(start)
        ?? LeavesTheBlock(start);

    private static string? IsNotDeconstructed(FlaggedStart start) =>
        Deconstruction.Of(start) is null ? "the port is not deconstructed into locals" : null;

    private static string? HasNoScopeForm(FlaggedStart start) =>
        start.Scope is null ? "no 'using' stops this type here" : null;

    private static string? HasNothingToCover(FlaggedStart start) =>
        StatementList.Around(Deconstruction.Of(start)!.Statement) is { } list
        && list.After(Deconstruction.Of(start)!.Statement).Any()
            ? null
            : "nothing follows the start";

    private static string? LeavesTheBlock(FlaggedStart start)
    {
        var deconstruction = Deconstruction.Of(start)!;
        var container = StatementList.Around(deconstruction.Statement)!.Container;
        return start.IsHandedOver || deconstruction.Ports.Any(
            port => Deconstruction.LocalOf(port.Name, start.Model) is { } local
                && !PortFlow.Of(local, start.Function.Node, start.Model).StaysIn(container))
            ? "the port outlives the block"
            : null;
    }
}
