using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.OwnershipFlag;

/// <summary>When no flag can tell whether a port was handed over.</summary>
internal static class Eligibility
{
    public static string? ReasonAgainst(FlaggedStart start) =>
        SharedReasons.HasNoLocalOfItsOwn(start)
        ?? SharedReasons.IsReassigned(start)
        ?? IsNotHandedOver(start)
        ?? SharedReasons.ReturnsAnUnawaitedTask(start)
        ?? SharedReasons.HasNoStopHere(start)
        ?? IsHandedOverElsewhere(start);

    private static string? IsNotHandedOver(FlaggedStart start) =>
        start.HandOvers.Count == 0 ? "the port is not handed over" : null;

    /// <summary>The flag is set beside the statement that hands the port over: it has to run where the flag is known.</summary>
    private static string? IsHandedOverElsewhere(FlaggedStart start) => start.HandOvers.All(name =>
        EnclosingFunction.Of(name)?.Node == start.Function.Node
        && name.FirstAncestorOrSelf<StatementSyntax>() is ExpressionStatementSyntax or ReturnStatementSyntax or LocalDeclarationStatementSyntax)
            ? null
            : "the port is handed over in the middle of other work";
}
