using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Fixing;
using PortLeak.CodeFixes.Layout;
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
        var held = new HeldStart(start);
        var flag = FreeName.Free("handedOver", held.Declaration, start.Model);
        var stop = StopCall.For(start, start.Holder!.Name)!;
        var attempt = (TryStatementSyntax)held.Statement(
            $"try\n{{\n}}\nfinally\n{{\n    if (!{flag})\n        {stop}\n}}");
        var rest = Flagged(start, flag, held.Layout, out var stops);
        return held.With(
        [
            held.Declaration,
            held.Statement($"var {flag} = false;"),
            attempt.WithBlock(held.Enclose(rest.Statements, stops)),
        ]);
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
