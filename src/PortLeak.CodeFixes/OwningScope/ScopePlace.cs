using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Layout;
using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.OwningScope;

/// <summary>Where a scope has to be declared to outlive everything that comes to hold its port, and no longer.</summary>
internal sealed class ScopePlace
{
    private ScopePlace(StatementSyntax first, StatementList list, EnclosingFunction function)
    {
        First = first;
        List = list;
        Function = function;
    }

    /// <summary>The statement before which the scope is declared.</summary>
    public StatementSyntax First { get; }

    public StatementList List { get; }

    public EnclosingFunction Function { get; }

    /// <summary>
    /// The place for the port of a start, or <see langword="null"/> where the port leaves the function. A lambda that
    /// only gives its port back leaves the scope to the function around it.
    /// </summary>
    public static ScopePlace? Of(FlaggedStart start)
    {
        for (var function = start.Function; function is not null; function = Around(function))
        {
            var flow = PortFlow.Of(start.Value, function.Node, start.Model);
            if (!flow.Leaves && Of(start.Value, flow, function) is { } place)
                return place;
        }

        return null;
    }

    /// <summary>The name of a scope that is declared there already, and ends no earlier than the new one would.</summary>
    public string? ExistingScope(SemanticModel model) => List.Statements
        .TakeWhile(statement => statement != First)
        .OfType<LocalDeclarationStatementSyntax>()
        .Where(declaration => !declaration.AwaitKeyword.IsKind(SyntaxKind.None) && declaration.Declaration.Variables.Count == 1)
        .Select(declaration => declaration.Declaration.Variables[0])
        .LastOrDefault(variable => model.GetDeclaredSymbol(variable) is ILocalSymbol { Type: { Name: "PortScope" } })
        ?.Identifier.ValueText;

    private static EnclosingFunction? Around(EnclosingFunction function) =>
        function.Node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax
            ? EnclosingFunction.Of(function.Node.Parent!)
            : null;

    private static ScopePlace? Of(SyntaxNode start, PortFlow flow, EnclosingFunction function)
    {
        foreach (var statement in start.Ancestors().TakeWhile(node => node != function.Node).OfType<StatementSyntax>())
        {
            if (EnclosingFunction.Of(statement)?.Node != function.Node || StatementList.Around(statement) is not { } list)
                continue;
            if (flow.StaysIn(list.Container))
                return new ScopePlace(FirstOf(statement, flow, list), list, function);
        }

        return null;
    }

    // A local function may be called before the place where it is written.
    private static StatementSyntax FirstOf(StatementSyntax statement, PortFlow flow, StatementList list) =>
        statement is LocalFunctionStatementSyntax
            ? list.Statements.FirstOrDefault(flow.HasHolderIn) ?? statement
            : statement;
}
