using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Layout;
using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.RedundantStops;

/// <summary>
/// The stops that say no more than the end of the scope does. One that frees the port early, before work that takes its
/// time or a look at the stopped port, is not redundant and stays: stopping twice is harmless.
/// </summary>
internal static class RedundantStops
{
    /// <param name="start">The start whose port gets a scope.</param>
    /// <param name="last">The statement after which the scope ends; without it, it lasts as long as the declaration.</param>
    public static IReadOnlyList<StatementSyntax> Of(FlaggedStart start, StatementSyntax? last = null) =>
        start.Holder is null ? [] : Of(start.Uses, start.Function, start.Holder.List.Container, last);

    /// <param name="uses">The mentions of a local that is stopped when a list of statements ends.</param>
    /// <param name="function">The function that the list stands in.</param>
    /// <param name="container">The node that holds the list.</param>
    /// <param name="last">The statement after which the local is stopped; without it, at the end of the list.</param>
    public static IReadOnlyList<StatementSyntax> Of(
        LocalUses uses, EnclosingFunction function, SyntaxNode container, StatementSyntax? last = null) =>
        uses.Stops.Where(stop => IsRedundant(stop, uses, function, container, last)).ToList();

    private static bool IsRedundant(
        StatementSyntax stop, LocalUses uses, EnclosingFunction function, SyntaxNode container, StatementSyntax? last)
    {
        if (EnclosingFunction.Of(stop)?.Node != function.Node || TriviaLines.HasDirectivesInside(stop))
            return false;

        SyntaxNode current = stop;
        while (current != container && current != last)
        {
            if (current is StatementSyntax statement && StatementList.Around(statement) is { } list)
            {
                foreach (var next in list.After(statement))
                {
                    if (Leaves(next))
                        return !TakesTime(next, uses) && !Mentions(next, uses);
                    if (next is LocalFunctionStatementSyntax)
                        continue;
                    if (TakesTime(next, uses) || Mentions(next, uses))
                        return false;
                }
            }

            if (IsLoop(current) || current.Parent is null)
                return false;
            current = current.Parent;
        }

        return true;
    }

    private static bool Leaves(StatementSyntax statement) => statement
        is ReturnStatementSyntax or ThrowStatementSyntax or YieldStatementSyntax { Expression: null };

    // Another port's stop in the same clean-up is no work of its own.
    private static bool TakesTime(StatementSyntax statement, LocalUses uses) =>
        !IsAnyStop(statement)
        && statement.DescendantNodesAndSelf(node => !EnclosingFunction.IsFunction(node)).Any(
            node => IsLoop(node) || node is AwaitExpressionSyntax or YieldStatementSyntax)
        && !uses.Stops.Any(stop => statement.Span.Contains(stop.Span));

    private static bool IsAnyStop(StatementSyntax statement) =>
        statement is ExpressionStatementSyntax { Expression: var expression }
        && expression.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Any(
            name => name.Identifier.ValueText is "StopAsync" or "DisposeAsync" or "Stop" or "Dispose");

    private static bool Mentions(StatementSyntax statement, LocalUses uses) =>
        uses.Mentions.Any(name => statement.Span.Contains(name.Span)
            && !uses.Stops.Any(stop => stop.Span.Contains(name.Span)));

    private static bool IsLoop(SyntaxNode node) => node
        is WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax;
}
