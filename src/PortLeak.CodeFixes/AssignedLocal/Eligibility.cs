using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Layout;
using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.AssignedLocal;

/// <summary>When the assignment of a started port cannot become the declaration of its local.</summary>
internal static class Eligibility
{
    public static string? ReasonAgainst(FlaggedStart start) =>
        IsNotAssigned(start)
        ?? StandsInNoList(start)
        ?? HasAnotherValueFirst(start)
        ?? StartsInAnotherFunction(start)
        ?? SharedReasons.HasNoScopeForm(start)
        ?? SharedReasons.EndsBeforeTheReturnedTask(start)
        ?? SharedReasons.IsReassigned(start)
        ?? SharedReasons.IsHandedOver(start);

    private static string? IsNotAssigned(FlaggedStart start) =>
        start.Holder?.Assignment is null ? "the port is not assigned to a local" : null;

    private static string? StandsInNoList(FlaggedStart start) =>
        StatementList.Around(start.Holder!.Assignment!) is null ? "the assignment is the body of another statement" : null;

    private static string? HasAnotherValueFirst(FlaggedStart start) =>
        start.Holder!.Declaration.Declaration.Variables[0].Initializer?.Value is null
            or LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression or (int)SyntaxKind.DefaultLiteralExpression }
            ? null
            : "the local has another value first";

    private static string? StartsInAnotherFunction(FlaggedStart start) =>
        EnclosingFunction.Of(start.Holder!.Declaration)?.Node == start.Function.Node
            ? null
            : "the port is started in another function than the one that declares the local";
}
