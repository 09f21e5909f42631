using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Layout;
using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.OutLocal;

/// <summary>When the variable that receives a port by <c>out</c> cannot be stopped in a <c>finally</c>.</summary>
internal static class Eligibility
{
    public static string? ReasonAgainst(FlaggedStart start) =>
        IsNoOutVariable(start)
        ?? StandsInNoList(start)
        ?? SharedReasons.EndsBeforeTheReturnedTask(start)
        ?? LeavesTheFunction(start)
        ?? HasNoStopHere(start);

    private static string? IsNoOutVariable(FlaggedStart start) =>
        OutArgument.Of(start) is null ? "no variable declared by 'out' receives the port" : null;

    private static string? StandsInNoList(FlaggedStart start) => start.Statement switch
    {
        null => "the call is the body of a function",
        WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax => "the call is evaluated in every round of a loop",
        var statement when StatementList.Around(statement) is null => "the statement is the body of another one",
        _ => null,
    };

    private static string? LeavesTheFunction(FlaggedStart start) =>
        start.IsHandedOver
        || OutArgument.Of(start)!.Local is { } local
            && !PortFlow.Of(local, start.Function.Node, start.Model).StaysIn(StatementList.Around(start.Statement!)!.Container)
            ? "the port leaves the function"
            : null;

    private static string? HasNoStopHere(FlaggedStart start) =>
        Rewriter.StopOf(start, "port") is null ? "no stop of this type can be called here" : null;
}
