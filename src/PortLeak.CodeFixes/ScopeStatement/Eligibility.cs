using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.ScopeStatement;

/// <summary>When the statements that use a port cannot be put into an <c>await using</c> or <c>using</c> statement.</summary>
internal static class Eligibility
{
    public static string? ReasonAgainst(FlaggedStart start) =>
        SharedReasons.HasNoLocalOfItsOwn(start)
        ?? SharedReasons.HoldsOnlyTheTask(start)
        ?? SharedReasons.HasNoScopeForm(start)
        ?? SharedReasons.EndsBeforeTheReturnedTask(start)
        ?? SharedReasons.IsReassigned(start)
        ?? SharedReasons.IsHandedOver(start)
        ?? HasNothingToCover(start)
        ?? OutlivesTheStatements(start)
        ?? TearsDirectives(start)
        ?? SharedReasons.HidesALocal(start, CoveredStatements.Of(start));

    /// <summary>Whether a stop frees the port before more work, and a statement can end the scope just there.</summary>
    public static bool KeepsAnEarlyStop(FlaggedStart start)
    {
        if (ReasonAgainst(start) is not null)
            return false;

        var inTheEnd = RedundantStops.RedundantStops.Of(start);
        var inTheStatement = RedundantStops.RedundantStops.Of(start, CoveredStatements.Of(start).Last());
        return inTheStatement.Count > inTheEnd.Count;
    }

    private static string? HasNothingToCover(FlaggedStart start) =>
        CoveredStatements.Of(start).Count == 0 ? "nothing uses the port" : null;

    /// <summary>What was given the port and is used later would find it stopped.</summary>
    private static string? OutlivesTheStatements(FlaggedStart start) =>
        CoveredStatements.MissSome(start) ? "the port outlives the block" : null;

    private static string? TearsDirectives(FlaggedStart start) =>
        CoveredStatements.Of(start).Any(statement => statement.ContainsDirectives) ? "directives stand between the uses" : null;
}
