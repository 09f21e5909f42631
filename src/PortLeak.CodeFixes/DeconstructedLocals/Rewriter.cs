using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Fixing;
using PortLeak.CodeFixes.Layout;
using PortLeak.CodeFixes.RedundantStops;
using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.DeconstructedLocals;

/// <summary>
/// <c>var (port, version) = await OpenAsync();</c> leaves no place for a keyword: what follows goes into an <c>await using</c>
/// statement over each port that nothing stops yet. A discarded port gets a name.
/// </summary>
internal sealed class Rewriter : StartRewriting
{
    public override string Key => "deconstructed-locals";

    public override bool IsLastResort => true;

    public override string Title(FlaggedStart start) => start.Scope is ScopeForm.AwaitUsing
        ? "Wrap in an 'await using' statement"
        : "Wrap in a 'using' statement";

    public override string? ReasonAgainst(FlaggedStart start) => Eligibility.ReasonAgainst(start);

    public override Rewritten Rewrite(FlaggedStart start)
    {
        var deconstruction = Deconstruction.Of(start)!;
        var list = StatementList.Around(deconstruction.Statement)!;
        var layout = SourceLayout.Of(deconstruction.Statement);
        var indentation = SourceLayout.SpaceBefore(deconstruction.Statement);
        var names = NamesOf(deconstruction, start);
        var keyword = start.Scope is ScopeForm.AwaitUsing ? "await using" : "using";
        var unowned = Unowned(deconstruction, list, start).ToList();
        var scope = (UsingStatementSyntax)layout.Statement(
            string.Join("\n", unowned.Select(port => $"{keyword} ({names[port]})")) + "\n{\n}", indentation);
        var rest = list.After(deconstruction.Statement).ToList();
        var stops = unowned.SelectMany(port => StopsOf(port, list, start)).ToList();
        var block = StopRemover.Enclose(rest, stops, start.Function.Node, indentation, layout);

        var named = deconstruction.Statement.ReplaceNodes(
            names.Keys.OfType<DiscardDesignationSyntax>(),
            (discard, _) => SyntaxFactory.SingleVariableDesignation(SyntaxFactory.Identifier(names[discard])).WithTriviaFrom(discard));
        return new Rewritten(list.Container, list.With(list.Statements.TakeWhile(other => other != deconstruction.Statement)
            .Concat([named, scope.ReplaceNode(InnerBlock(scope), block)])));
    }

    private static Dictionary<VariableDesignationSyntax, string> NamesOf(Deconstruction deconstruction, FlaggedStart start) =>
        deconstruction.Ports.ToDictionary(
            port => port.Name,
            port => port.Name is SingleVariableDesignationSyntax variable
                ? variable.Identifier.ValueText
                : FreeName.For(port.Type, deconstruction.Statement, start.Model));

    // The ports that have no scope of their own; all of them where each has one.
    private static IEnumerable<VariableDesignationSyntax> Unowned(
        Deconstruction deconstruction, StatementList list, FlaggedStart start)
    {
        var all = deconstruction.Ports.Select(port => port.Name).ToList();
        var unowned = all.Where(port => UsesOf(port, list, start)?.Stops.All(stop => stop is ExpressionStatementSyntax) != false).ToList();
        return unowned.Count > 0 ? unowned : all;
    }

    private static IEnumerable<StatementSyntax> StopsOf(VariableDesignationSyntax port, StatementList list, FlaggedStart start) =>
        UsesOf(port, list, start) is { } uses
            ? RedundantStops.RedundantStops.Of(uses, start.Function, list.Container)
            : [];

    private static LocalUses? UsesOf(VariableDesignationSyntax port, StatementList list, FlaggedStart start) =>
        Deconstruction.LocalOf(port, start.Model) is { } local
            ? LocalUses.Of([local], list.Container, start.Stops, start.Model)
            : null;

    private static BlockSyntax InnerBlock(UsingStatementSyntax scope) =>
        scope.Statement is UsingStatementSyntax inner ? InnerBlock(inner) : (BlockSyntax)scope.Statement;
}
