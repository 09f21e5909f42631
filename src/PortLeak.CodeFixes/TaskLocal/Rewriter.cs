using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Fixing;
using PortLeak.CodeFixes.Layout;
using PortLeak.CodeFixes.RedundantStops;
using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.TaskLocal;

/// <summary>
/// <c>var starting = PythonPort.StartAsync(); … var port = await starting;</c> loses the port when what stands between fails:
/// the start is awaited at once, into a local with <c>await using</c>.
/// </summary>
internal sealed class Rewriter : StartRewriting
{
    public override string Key => "task-local";

    public override string Title(FlaggedStart start) => "Await the start and declare with 'await using'";

    public override string? ReasonAgainst(FlaggedStart start) => Eligibility.ReasonAgainst(start);

    public override Rewritten Rewrite(FlaggedStart start)
    {
        var holder = start.Holder!;
        var container = holder.List.Container;
        var layout = SourceLayout.Of(container);
        var uses = Eligibility.UsesOf(start).OfType<TaskUse>().ToList();
        var awaits = uses.Select(use => use.Value).OfType<ExpressionSyntax>().ToList();
        var arguments = uses.Select(use => use.Argument).OfType<ArgumentSyntax>().ToList();

        // The local that takes the port later on gives it its name, and goes.
        var second = awaits.Count == 1 ? DeclarationOf(awaits[0]) : null;
        var name = second?.Declaration.Variables[0].Identifier.ValueText
            ?? FreeName.For(start.PortType, holder.Declaration, start.Model);
        var declared = layout
            .Statement($"await using var {name} = await {start.Value.WithoutTrivia()};", string.Empty)
            .WithTriviaFrom(holder.Declaration);

        var vanishing = uses.Select(use => use.Statement).OfType<StatementSyntax>()
            .Concat(second is null ? [] : StopsOf(second, start).Concat([second]))
            .ToList();
        var tracked = container.TrackNodes(
            vanishing.Concat<SyntaxNode>(awaits).Concat(arguments).Concat([holder.Declaration]));
        tracked = tracked.RemoveNodes(
            arguments.Select(argument => tracked.GetCurrentNode(argument)!), SyntaxRemoveOptions.KeepNoTrivia)!;
        if (second is null)
        {
            tracked = tracked.ReplaceNodes(
                awaits.Select(value => tracked.GetCurrentNode(value)!),
                (value, _) => SyntaxFactory.IdentifierName(name).WithTriviaFrom(value));
        }

        var replaced = tracked.ReplaceNode(tracked.GetCurrentNode(holder.Declaration)!, declared);
        var current = vanishing.Select(statement => replaced.GetCurrentNode(statement)!).ToList();
        return new Rewritten(container, StopRemover.Remove(replaced, current, start.Function.Node, layout));
    }

    private static IEnumerable<StatementSyntax> StopsOf(LocalDeclarationStatementSyntax second, FlaggedStart start) =>
        start.Model.GetDeclaredSymbol(second.Declaration.Variables[0]) is ILocalSymbol local
            ? LocalUses.Of([local], start.Holder!.List.Container, start.Stops, start.Model).Stops
                .Where(stop => EnclosingFunction.Of(stop)?.Node == start.Function.Node)
            : [];

    private static LocalDeclarationStatementSyntax? DeclarationOf(ExpressionSyntax value) =>
        value.Parent is EqualsValueClauseSyntax
        {
            Parent.Parent.Parent: LocalDeclarationStatementSyntax { Declaration.Variables.Count: 1 } declaration,
        }
            ? declaration
            : null;
}
