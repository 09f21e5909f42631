using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Layout;
using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.ScopeStatement;

/// <summary>When the statements that use a port cannot be put into an <c>await using</c> or <c>using</c> statement.</summary>
internal static class Eligibility
{
    public static string? ReasonAgainst(FlaggedStart start) =>
        IsNotALocal(start)
        ?? HasNoScopeForm(start)
        ?? EndsBeforeTheReturnedTask(start)
        ?? IsReassigned(start)
        ?? IsHandedOver(start)
        ?? HasNothingToCover(start)
        ?? TearsDirectives(start)
        ?? HidesALocal(start);

    /// <summary>Whether a stop frees the port before more work, and a statement can end the scope just there.</summary>
    public static bool KeepsAnEarlyStop(FlaggedStart start)
    {
        if (ReasonAgainst(start) is not null)
            return false;

        var inTheEnd = RedundantStops.RedundantStops.Of(start);
        var inTheStatement = RedundantStops.RedundantStops.Of(start, CoveredStatements.Of(start).Last());
        return inTheStatement.Count > inTheEnd.Count;
    }

    /// <summary>The resource of a <c>using</c> statement is one local that the start initializes.</summary>
    private static string? IsNotALocal(FlaggedStart start) =>
        start.Holder is { Assignment: null, All.Length: 1 } ? null : "the port does not initialize a local of its own";

    private static string? HasNoScopeForm(FlaggedStart start) =>
        start.ScopeOfValue is null || start.Type is Microsoft.CodeAnalysis.INamedTypeSymbol { Name: "Task" or "ValueTask" }
            ? "no 'using' stops this type here"
            : null;

    /// <summary>A function that returns a task without awaiting it leaves the scope before the work is done.</summary>
    private static string? EndsBeforeTheReturnedTask(FlaggedStart start) => start.ReturnsUnawaitedTask
        ? "the function returns a task that outlives the scope"
        : null;

    private static string? IsReassigned(FlaggedStart start) =>
        start.IsAssignedElsewhere ? "the local is assigned again" : null;

    private static string? IsHandedOver(FlaggedStart start) => start.IsHandedOver ? "the port is handed over" : null;

    private static string? HasNothingToCover(FlaggedStart start) =>
        CoveredStatements.Of(start).Count == 0 ? "nothing uses the port" : null;

    private static string? TearsDirectives(FlaggedStart start) =>
        CoveredStatements.Of(start).Any(statement => statement.ContainsDirectives) ? "directives stand between the uses" : null;

    /// <summary>A local that is declared among the uses would not be known after them.</summary>
    private static string? HidesALocal(FlaggedStart start)
    {
        var covered = CoveredStatements.Of(start);
        var names = new HashSet<string>(covered.SelectMany(DeclaredNames.In));
        return start.Holder!.List.After(covered[covered.Count - 1])
            .SelectMany(statement => statement.DescendantNodes().OfType<IdentifierNameSyntax>())
            .Any(name => names.Contains(name.Identifier.ValueText))
                ? "a local of the scope is used after it"
                : null;
    }
}
