using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Fixing;
using PortLeak.CodeFixes.Layout;
using PortLeak.CodeFixes.RedundantStops;
using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.OwnershipFlag;

/// <summary>
/// For a port that is handed over on some paths only: a flag that is set with the hand-over, and a <c>finally</c> that
/// stops the port where it is not set.
/// </summary>
internal sealed class Rewriter : StartRewriting
{
    public override string Key => "ownership-flag";

    public override string Title(FlaggedStart start) => "Stop in a 'finally' block unless handed over";

    public override string? ReasonAgainst(FlaggedStart start) => Eligibility.ReasonAgainst(start);

    public override Rewritten Rewrite(FlaggedStart start)
    {
        var holder = start.Holder!;
        var layout = SourceLayout.Of(holder.Declaration);
        var indentation = SourceLayout.SpaceBefore(holder.Declaration);
        var flag = FreeName.Free("handedOver", holder.Declaration, start.Model);
        var stop = StopCall.For(start, holder.Name)!;
        var attempt = (TryStatementSyntax)layout.Statement(
            $"try\n{{\n}}\nfinally\n{{\n    if (!{flag})\n        {stop}\n}}", indentation);

        var rest = Flagged(start, flag, layout, out var stops);
        var body = StopRemover.Enclose(rest.Statements, stops, start.Function.Node, indentation, layout);
        var before = holder.List.Statements.TakeWhile(statement => statement != holder.Declaration);
        var statements = before.Concat(
            [holder.Declaration, layout.Statement($"var {flag} = false;", indentation), attempt.WithBlock(body)]);
        return new Rewritten(holder.List.Container, holder.List.With(statements));
    }

    private static BlockSyntax Flagged(
        FlaggedStart start, string flag, SourceLayout layout, out IReadOnlyList<StatementSyntax> stops)
    {
        var handOvers = start.HandOvers.Select(name => name.FirstAncestorOrSelf<StatementSyntax>()!).Distinct().ToList();
        var redundant = RedundantStops.RedundantStops.Of(start);
        var container = start.Holder!.List.Container.TrackNodes(
            handOvers.Concat(redundant).Concat([start.Holder.Declaration]));
        var declaration = container.GetCurrentNode(start.Holder.Declaration)!;
        var rest = SyntaxFactory.Block(StatementList.Of(container)!.After(declaration));
        var flagged = (BlockSyntax)new FlagSetter(
            handOvers.Select(statement => rest.GetCurrentNode(statement)!).ToList(), flag, layout).Visit(rest);
        stops = redundant.Select(stop => flagged.GetCurrentNode(stop)!).ToList();
        return flagged;
    }
}
