using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Layout;
using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.RentFromPool;

/// <summary>When a port that is started in every iteration cannot be rented from a pool instead.</summary>
internal static class Eligibility
{
    public static string? ReasonAgainst(FlaggedStart start) =>
        IsNotALocal(start)
        ?? HasNoPool(start)
        ?? IsKept(start)
        ?? IsInNoLoop(start)
        ?? CannotWait(start)
        ?? DependsOnTheItem(start);

    /// <summary>The statement before which the pool is to stand: the loop, or the call that runs the body many times.</summary>
    public static StatementSyntax? LoopOf(FlaggedStart start)
    {
        foreach (var node in start.Start.Ancestors())
        {
            if (node is WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax)
                return (StatementSyntax)node;
            if (node == start.Function.Node)
                return node is LambdaExpressionSyntax ? node.FirstAncestorOrSelf<StatementSyntax>() : null;
        }

        return null;
    }

    /// <summary>The options that the start is given, or <see langword="null"/> for none.</summary>
    public static ExpressionSyntax? OptionsOf(FlaggedStart start) => Argument(start, 0, "options");

    /// <summary>The cancellation token that the start is given, or <see langword="null"/> for none.</summary>
    public static ExpressionSyntax? TokenOf(FlaggedStart start) => Argument(start, 1, "cancellationToken");

    private static ExpressionSyntax? Argument(FlaggedStart start, int position, string name)
    {
        var arguments = ((InvocationExpressionSyntax)start.Start).ArgumentList.Arguments;
        var named = arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == name);
        var byPosition = arguments.ElementAtOrDefault(position) is { NameColon: null } plain ? plain : null;
        return (named ?? byPosition)?.Expression;
    }

    private static string? IsNotALocal(FlaggedStart start) =>
        start.Holder is { Assignment: null, All.Length: 1 } && start.Start is InvocationExpressionSyntax
            ? null
            : "the port does not initialize a local of its own";

    private static string? HasNoPool(FlaggedStart start) =>
        start.PortType is { Name: "PythonPort" or "RubyPort", ContainingNamespace.Name: "PortLeak" } port
        && start.Model.GetSymbolInfo(start.Start).Symbol is IMethodSymbol { Name: "StartAsync" or "Start" } method
        && SymbolEqualityComparer.Default.Equals(method.ContainingType, port)
            ? null
            : "there is no pool of this type";

    /// <summary>A rented port goes back to its pool.</summary>
    private static string? IsKept(FlaggedStart start) =>
        start.IsHandedOver || start.IsAssignedElsewhere ? "the port is kept beyond the iteration" : null;

    private static string? IsInNoLoop(FlaggedStart start) =>
        LoopOf(start) is { } loop && StatementList.Around(loop) is not null ? null : "no statement runs the start repeatedly";

    private static string? CannotWait(FlaggedStart start) =>
        start.Scope is ScopeForm.AwaitUsing
        && EnclosingFunction.Of(LoopOf(start)!) is { IsAsync: true } outer && outer.AllowsAwaitAt(LoopOf(start)!)
            ? null
            : "nothing can be awaited here";

    /// <summary>One pool serves all iterations: its options cannot differ between them.</summary>
    private static string? DependsOnTheItem(FlaggedStart start)
    {
        var inner = new HashSet<string>(DeclaredNames.In(LoopOf(start)!).Concat(
            LoopOf(start)!.DescendantNodes().OfType<ParameterSyntax>().Select(parameter => parameter.Identifier.ValueText)));
        return OptionsOf(start)?.DescendantNodesAndSelf().Any(
            node => node is IdentifierNameSyntax name && inner.Contains(name.Identifier.ValueText)) == true
                ? "the options depend on the iteration"
                : null;
    }
}
