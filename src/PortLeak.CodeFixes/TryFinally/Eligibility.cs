using Microsoft.CodeAnalysis;
using PortLeak.Analyzers.Rules;
using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.TryFinally;

/// <summary>When the rest of a block cannot be put into a <c>try</c> whose <c>finally</c> stops the port.</summary>
internal static class Eligibility
{
    public static string? ReasonAgainst(FlaggedStart start) =>
        IsNotALocal(start)
        ?? SharedReasons.HoldsOnlyTheTask(start)
        ?? SharedReasons.EndsBeforeTheReturnedTask(start)
        ?? SharedReasons.IsHandedOver(start)
        ?? HasNoStopHere(start)
        ?? HasNothingToCover(start)
        ?? IsStartedByOtherWork(start)
        ?? IsPassedByReference(start);

    private static string? IsNotALocal(FlaggedStart start) =>
        start.Holder is { All.Length: 1 } ? null : "no local of its own holds the port";

    /// <summary>An asynchronous stop cannot be awaited in synchronous code, under a lock or in a filter.</summary>
    private static string? HasNoStopHere(FlaggedStart start) =>
        CleanUp.Of(start) is null ? "no stop of this type can be called here" : null;

    private static string? HasNothingToCover(FlaggedStart start) =>
        start.Holder!.List.After(start.Holder.Declaration).Any() ? null : "nothing follows the start";

    /// <summary>A thread or task may start its port behind a <c>finally</c> that has already looked at the local.</summary>
    private static string? IsStartedByOtherWork(FlaggedStart start) =>
        start.Diagnostic.Properties.ContainsKey(DiagnosticProperties.Context)
        && !start.Function.Node.Span.Contains(start.Holder!.Declaration.Span)
            ? "the work that starts the port may outlive the block"
            : null;

    private static string? IsPassedByReference(FlaggedStart start) =>
        start.Uses.Writes.Any(write => write.Parent is not Microsoft.CodeAnalysis.CSharp.Syntax.AssignmentExpressionSyntax)
            ? "the local is passed by reference"
            : null;
}
