using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Fixing;
using PortLeak.CodeFixes.Layout;
using PortLeak.CodeFixes.RedundantStops;
using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.AssignedLocal;

/// <summary>
/// <c>PythonPort? port = null; … port = await …</c>: the assignment becomes the declaration, with <c>await using</c>, where
/// everything that needs the port follows it.
/// </summary>
internal sealed class Rewriter : StartRewriting
{
    public override string Key => "assigned-local";

    public override string Title(FlaggedStart start) => start.Scope is ScopeForm.AwaitUsing
        ? "Declare where it is started, with 'await using'"
        : "Declare where it is started, with 'using'";

    public override string? ReasonAgainst(FlaggedStart start) => Eligibility.ReasonAgainst(start);

    public override Rewritten Rewrite(FlaggedStart start)
    {
        var holder = start.Holder!;
        var container = holder.List.Container;
        var layout = SourceLayout.Of(container);
        var stops = RedundantStops.RedundantStops.Of(start).Concat([holder.Declaration]).ToList();

        var tracked = container.TrackNodes(stops.Concat<SyntaxNode>([holder.Assignment!]));
        var replaced = tracked.ReplaceNode(tracked.GetCurrentNode(holder.Assignment!)!, Declaration(start, layout));
        var current = stops.Select(stop => replaced.GetCurrentNode(stop)!).ToList();
        return new Rewritten(container, StopRemover.Remove(replaced, current, start.Function.Node, layout));
    }

    private static StatementSyntax Declaration(FlaggedStart start, SourceLayout layout)
    {
        var declared = start.Holder!.Declaration.Declaration.Type;
        var plain = declared is NullableTypeSyntax nullable ? nullable.ElementType : declared;
        var isOwnType = SymbolEqualityComparer.Default.Equals(start.Model.GetTypeInfo(plain).Type, start.Type);
        var type = isOwnType ? "var" : plain.WithoutTrivia().ToString();
        var keyword = start.Scope is ScopeForm.AwaitUsing ? "await using" : "using";
        return layout
            .Statement($"{keyword} {type} {start.Holder.Name} = {AwaitedStart.Of(start).WithoutTrivia()};", string.Empty)
            .WithTriviaFrom(start.Holder.Assignment!);
    }
}
