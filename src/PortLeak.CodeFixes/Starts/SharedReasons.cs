using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Layout;

namespace PortLeak.CodeFixes.Starts;

/// <summary>What speaks against more than one rewriting, one method for each reason.</summary>
internal static class SharedReasons
{
    public static string? HasNoLocalOfItsOwn(FlaggedStart start) =>
        start.Holder is { Assignment: null, All.Length: 1 } ? null : "the port does not initialize a local of its own";

    public static string? IsReassigned(FlaggedStart start) =>
        start.IsAssignedElsewhere ? "the local is assigned again" : null;

    /// <summary>Somebody else would be left with a stopped port.</summary>
    public static string? IsHandedOver(FlaggedStart start) => start.IsHandedOver ? "the port is handed over" : null;

    /// <summary>A type that names its stops is not stopped by disposing it; some types cannot be disposed here.</summary>
    public static string? HasNoScopeForm(FlaggedStart start) =>
        start.ScopeOfValue is null ? "no 'using' stops this type here" : null;

    /// <summary>Disposing a task of a port disposes no port.</summary>
    public static string? HoldsOnlyTheTask(FlaggedStart start) =>
        start.Type is INamedTypeSymbol { Name: "Task" or "ValueTask" } ? "the local holds the task, not the port" : null;

    /// <summary>A function that returns a task without awaiting it leaves the scope before the work is done.</summary>
    public static string? EndsBeforeTheReturnedTask(FlaggedStart start) => start.ReturnsUnawaitedTask
        ? "the function returns a task that outlives the scope"
        : null;

    /// <summary>What fails later, in a returned task, passes by a <c>catch</c> or <c>finally</c>.</summary>
    public static string? ReturnsAnUnawaitedTask(FlaggedStart start) =>
        start.ReturnsUnawaitedTask && !CompletedReturns.Only(start.Function)
            ? "the function returns a task that it does not await"
            : null;

    /// <summary>An asynchronous stop cannot be awaited in synchronous code, under a lock or in a filter.</summary>
    public static string? HasNoStopHere(FlaggedStart start) =>
        StopCall.For(start, start.Holder!.Name) is null ? "no stop of this type can be called here" : null;

    /// <summary>A local that is declared among statements that go into a block would not be known after them.</summary>
    public static string? HidesALocal(FlaggedStart start, IReadOnlyList<StatementSyntax> covered)
    {
        var names = new HashSet<string>(covered.SelectMany(DeclaredNames.In));
        return start.Holder!.List.After(covered[covered.Count - 1])
            .SelectMany(statement => statement.DescendantNodes().OfType<IdentifierNameSyntax>())
            .Any(name => names.Contains(name.Identifier.ValueText))
                ? "a local of the block is used after it"
                : null;
    }
}
