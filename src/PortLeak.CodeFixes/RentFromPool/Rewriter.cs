using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Fixing;
using PortLeak.CodeFixes.Layout;
using PortLeak.CodeFixes.RedundantStops;
using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.RentFromPool;

/// <summary>
/// A pool before the loop, and a lease in every iteration instead of a start. Which port serves which iteration then
/// depends on timing, and state stays behind in it: a change to be decided case by case, never by Fix All.
/// </summary>
internal sealed class Rewriter : StartRewriting
{
    public override string Key => "rent-from-pool";

    public override string Title(FlaggedStart start) => $"Rent from a '{start.PortType!.Name}Pool'";

    public override string? ReasonAgainst(FlaggedStart start) => Eligibility.ReasonAgainst(start);

    public override Rewritten Rewrite(FlaggedStart start)
    {
        var loop = Eligibility.LoopOf(start)!;
        var layout = SourceLayout.Of(loop);
        var pool = FreeName.Free("pool", loop, start.Model);
        var list = StatementList.Around(loop)!;
        var created = layout.Statement(
            $"await using var {pool} = new {start.PortType!.Name}Pool({Eligibility.OptionsOf(start)});",
            SourceLayout.SpaceBefore(loop)).WithLeadingTrivia(loop.GetLeadingTrivia());
        var rented = loop
            .ReplaceNode(start.Holder!.List.Container, Rented(start, pool, layout))
            .WithLeadingTrivia(SyntaxFactory.Whitespace(SourceLayout.SpaceBefore(loop)));
        return new Rewritten(list.Container, list.With(list.Statements.SelectMany(
            statement => statement == loop ? [created, rented] : new[] { statement })));
    }

    private static SyntaxNode Rented(FlaggedStart start, string pool, SourceLayout layout)
    {
        var declaration = start.Holder!.Declaration;
        var lease = FreeName.Free("lease", declaration, start.Model);
        var indentation = SourceLayout.SpaceBefore(declaration);
        var rent = layout
            .Statement($"await using var {lease} = await {pool}.RentAsync({Eligibility.TokenOf(start)});", indentation)
            .WithTriviaFrom(declaration);
        var port = layout.Statement($"var {start.Holder.Name} = {lease}.Port;", indentation);

        var stops = RedundantStops.RedundantStops.Of(start);
        var tracked = start.Holder.List.Container.TrackNodes(stops.Concat<SyntaxNode>([declaration]));
        var list = StatementList.Of(tracked)!;
        var current = tracked.GetCurrentNode<StatementSyntax>(declaration);
        var replaced = list.With(list.Statements.SelectMany(
            statement => statement == current ? [rent, port] : new[] { statement }));
        return StopRemover.Remove(
            replaced, [.. stops.Select(stop => replaced.GetCurrentNode(stop)!)], start.Function.Node, layout);
    }
}
