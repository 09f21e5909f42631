using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.TaskLocal;

/// <summary>When a start whose task is kept for later cannot be awaited at once.</summary>
internal static class Eligibility
{
    public static string? ReasonAgainst(FlaggedStart start) =>
        HoldsNoTask(start)
        ?? HasNoScopeForm(start)
        ?? SharedReasons.IsReassigned(start)
        ?? IsUsedAsATask(start);

    /// <summary>What is done with the task, one for each mention of the local.</summary>
    public static IEnumerable<TaskUse?> UsesOf(FlaggedStart start) => start.Holder!.List.Container.DescendantNodes()
        .OfType<IdentifierNameSyntax>()
        .Where(name => name.Identifier.ValueText == start.Holder.Name)
        .Select(name => TaskUse.Of(name, start.Model));

    private static string? HoldsNoTask(FlaggedStart start) =>
        start.Holder is { Assignment: null, All.Length: 1 }
        && start.Type is INamedTypeSymbol { Name: "Task" or "ValueTask", IsGenericType: true }
            ? null
            : "no local holds the start's task";

    private static string? HasNoScopeForm(FlaggedStart start) =>
        start.ScopeOfValue is ScopeForm.AwaitUsing ? null : "nothing can be awaited here";

    /// <summary>Who looks at the task itself, or races it, needs it as a task.</summary>
    private static string? IsUsedAsATask(FlaggedStart start) =>
        UsesOf(start).All(use => use is not null)
            ? null
            : "something else is done with the start's task";
}
