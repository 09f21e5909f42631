using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PortLeak.Analyzers.Rules;
using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.ScopeDeclaration;

/// <summary>When the local that holds a port cannot be declared with <c>await using</c> or <c>using</c>.</summary>
internal static class Eligibility
{
    public static string? ReasonAgainst(FlaggedStart start) =>
        IsNotALocal(start)
        ?? IsAScopeAlready(start)
        ?? SharedReasons.HoldsOnlyTheTask(start)
        ?? SharedReasons.HasNoScopeForm(start)
        ?? SharedReasons.EndsBeforeTheReturnedTask(start)
        ?? SharedReasons.IsReassigned(start)
        ?? IsHandedOver(start)
        ?? StopsEarly(start);

    /// <summary>A declaration with <c>using</c> needs a local that the start initializes, in a list of statements.</summary>
    private static string? IsNotALocal(FlaggedStart start) =>
        start.Holder is not { Assignment: null } ? "the port does not initialize a local" : null;

    private static string? IsAScopeAlready(FlaggedStart start) =>
        start.Holder!.Declaration.UsingKeyword.IsKind(SyntaxKind.None) ? null : "the local is declared with 'using'";

    /// <summary>A stop before work that takes its time is there to free the port early: a statement keeps that.</summary>
    private static string? StopsEarly(FlaggedStart start) =>
        ScopeStatement.Eligibility.KeepsAnEarlyStop(start) ? "the port is stopped before more work follows" : null;

    /// <summary>Somebody else would be left with a stopped port.</summary>
    private static string? IsHandedOver(FlaggedStart start) =>
        start.IsHandedOver || IsKept(start) ? "the port is handed over" : null;

    /// <summary>The port of an owner that forgets it is the owner's all the same.</summary>
    private static bool IsKept(FlaggedStart start) => start.Diagnostic.Id == RuleIds.OwnerDoesNotStop
        && start.Flow.Leaves;
}
