using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Fixing;
using PortLeak.CodeFixes.Layout;
using PortLeak.CodeFixes.RedundantStops;
using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.ScopeDeclaration;

/// <summary><c>var port = …</c> becomes <c>await using var port = …</c>; stops that this makes redundant go away.</summary>
/// <param name="keepsStops">
/// Whether the stops stay: where taking them away would leave a condition's variable without a use.
/// </param>
internal sealed class Rewriter(bool keepsStops = false) : StartRewriting
{
    public override string Key => keepsStops ? "scope-declaration-beside-stops" : "scope-declaration";

    public override string Title(FlaggedStart start) =>
        start.Scope is ScopeForm.AwaitUsing ? "Declare with 'await using'" : "Declare with 'using'";

    public override string? ReasonAgainst(FlaggedStart start) => Eligibility.ReasonAgainst(start)
        ?? (keepsStops && RedundantStops.RedundantStops.Of(start).Count == 0 ? "there is no stop to keep" : null);

    public override Rewritten Rewrite(FlaggedStart start)
    {
        var declaration = start.Holder!.Declaration;
        var scoped = Scoped(declaration, start);
        var container = start.Holder.List.Container;
        var stops = keepsStops ? [] : RedundantStops.RedundantStops.Of(start);
        if (stops.Count == 0 && container is not SwitchSectionSyntax)
            return new Rewritten(declaration, scoped);

        var tracked = container.TrackNodes(stops.Concat<SyntaxNode>([declaration]));
        var replaced = tracked.ReplaceNode(tracked.GetCurrentNode(declaration)!, scoped);
        var currentStops = stops.Select(stop => replaced.GetCurrentNode(stop)!).ToList();
        var layout = SourceLayout.Of(container);
        var cleaned = StopRemover.Remove(replaced, currentStops, start.Function.Node, layout);
        return new Rewritten(container, cleaned is SwitchSectionSyntax section ? SwitchBraces.Add(section, layout) : cleaned);
    }

    private static LocalDeclarationStatementSyntax Scoped(LocalDeclarationStatementSyntax declaration, FlaggedStart start)
    {
        var leading = declaration.GetLeadingTrivia();
        var scoped = declaration
            .ReplaceNode(start.Value, AwaitedStart.Of(start))
            .WithoutLeadingTrivia()
            .WithUsingKeyword(SyntaxFactory.Token(SyntaxKind.UsingKeyword).WithTrailingTrivia(SyntaxFactory.Space));
        if (start.Scope is ScopeForm.AwaitUsing)
        {
            scoped = scoped.WithAwaitKeyword(
                SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space));
        }

        return scoped.WithLeadingTrivia(leading);
    }
}
