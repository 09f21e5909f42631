using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Fixing;
using PortLeak.CodeFixes.Layout;
using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.OwningScope;

/// <summary>
/// Starts a port in a <c>PortScope</c>, which stops it at its end wherever it has got to by then: into a collection, the
/// loser of a race, a start that nobody waits for any more, a variable that has changed hands.
/// </summary>
internal sealed class Rewriter : StartRewriting
{
    public override string Key => "owning-scope";

    public override bool IsLastResort => true;

    public override string Title(FlaggedStart start) => "Start in a 'PortScope'";

    public override string? ReasonAgainst(FlaggedStart start) => Eligibility.ReasonAgainst(start);

    public override Rewritten Rewrite(FlaggedStart start)
    {
        var place = ScopePlace.Of(start)!;
        if (place.ExistingScope(start.Model) is { } existing)
        {
            var (alone, owned) = ScopedStart.Of(start, existing)!.Value;
            return new Rewritten(alone, owned);
        }

        var layout = SourceLayout.Of(place.First);
        var name = FreeName.Free("scope", place.First, start.Model);
        var indentation = SourceLayout.SpaceBefore(place.First);
        var scope = layout.Statement($"await using var {name} = new PortScope();", indentation)
            .WithLeadingTrivia(place.First.GetLeadingTrivia());

        var (started, scoped) = ScopedStart.Of(start, name)!.Value;
        var tracked = place.List.Container.TrackNodes<SyntaxNode>(started, place.First);
        var replaced = tracked.ReplaceNode(tracked.GetCurrentNode<SyntaxNode>(started)!, scoped);
        var first = replaced.GetCurrentNode(place.First)!;
        var list = StatementList.Of(replaced)!;
        var container = list.With(list.Statements.SelectMany(statement => statement == first
            ? [scope, first.WithLeadingTrivia(SyntaxFactory.Whitespace(indentation))]
            : new[] { statement }));
        return new Rewritten(
            place.List.Container,
            container is SwitchSectionSyntax section ? SwitchBraces.Add(section, layout) : container,
            [.. IsKnown(start) ? Array.Empty<string>() : ["PortLeak"]]);
    }

    private static bool IsKnown(FlaggedStart start) =>
        start.Model.LookupNamespacesAndTypes(start.Start.SpanStart, name: "PortScope").Any();
}
