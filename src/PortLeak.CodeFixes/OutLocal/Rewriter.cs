using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Fixing;
using PortLeak.CodeFixes.Layout;
using PortLeak.CodeFixes.RedundantStops;
using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.OutLocal;

/// <summary>
/// <c>TryStart(out var port)</c> under a condition, or with a discard: the variable is declared before, and a <c>finally</c>
/// stops what it holds in the end.
/// </summary>
internal sealed class Rewriter : StartRewriting
{
    public override string Key => "out-local";

    public override bool IsLastResort => true;

    public override string Title(FlaggedStart start) => "Stop in a 'finally' block";

    public override string? ReasonAgainst(FlaggedStart start) => Eligibility.ReasonAgainst(start);

    public override Rewritten Rewrite(FlaggedStart start)
    {
        var received = OutArgument.Of(start)!;
        var statement = start.Statement!;
        var list = StatementList.Around(statement)!;
        var layout = SourceLayout.Of(statement);
        var indentation = SourceLayout.SpaceBefore(statement);
        var name = received.Local?.Name ?? FreeName.For(received.Type, statement, start.Model);
        var declaration = layout.Statement($"{TypeName(received, start)} {name} = null;", indentation)
            .WithLeadingTrivia(statement.GetLeadingTrivia());
        var attempt = (TryStatementSyntax)layout.Statement(
            $"try\n{{\n}}\nfinally\n{{\n    {StopOf(start, name)}\n}}", indentation);

        var written = Written(list, received, name, start, out var first, out var stops);
        var isWhole = received.Local is null && statement is ExpressionStatementSyntax;
        var covered = isWhole ? [first] : written.After(first).Prepend(first);
        var block = attempt.WithBlock(StopRemover.Enclose(covered, stops, start.Function.Node, indentation, layout));

        // A statement that only calls, and forgets the port, needs no more than itself in the block.
        return new Rewritten(list.Container, list.With(list.Statements.TakeWhile(other => other != statement)
            .Concat([declaration, block])
            .Concat(isWhole ? BlankLine.Above(list.After(statement), layout) : [])));
    }

    public static string? StopOf(FlaggedStart start, string name)
    {
        var stop = StopCall.For(
            name, OutArgument.Of(start)!.Type, start.Stops, start.Function, start.Start, start.Model, configuresAwait: false);
        if (stop is null)
            return null;

        return stop.StartsWith("await ", StringComparison.Ordinal)
            ? $"if ({name} is not null)\n        {stop}"
            : $"{name}?{stop.Substring(name.Length)}";
    }

    private static IReadOnlyList<StatementSyntax> StopsOf(OutArgument received, StatementList list, FlaggedStart start) =>
        received.Local is { } local
            ? RedundantStops.RedundantStops.Of(
                LocalUses.Of([local], list.Container, start.Stops, start.Model), start.Function, list.Container)
            : [];

    // The list with 'out name' where the variable was declared, its statement with the call, and the stops in it.
    private static StatementList Written(
        StatementList list,
        OutArgument received,
        string name,
        FlaggedStart start,
        out StatementSyntax first,
        out IReadOnlyList<StatementSyntax> stops)
    {
        var redundant = StopsOf(received, list, start);
        var tracked = list.Container.TrackNodes(redundant.Concat<SyntaxNode>([start.Statement!, received.Argument.Expression]));
        var written = tracked.ReplaceNode(
            tracked.GetCurrentNode<SyntaxNode>(received.Argument.Expression)!, SyntaxFactory.IdentifierName(name));
        var current = written.GetCurrentNode(start.Statement!)!;
        var space = SyntaxFactory.Whitespace(SourceLayout.SpaceBefore(current));
        written = written.ReplaceNode(current, current.WithLeadingTrivia(space));
        first = written.GetCurrentNode(start.Statement!)!;
        stops = redundant.Select(stop => written.GetCurrentNode(stop)!).ToList();
        return StatementList.Of(written)!;
    }

    private static string TypeName(OutArgument received, FlaggedStart start)
    {
        var name = received.Type.WithNullableAnnotation(NullableAnnotation.NotAnnotated)
            .ToMinimalDisplayString(start.Model, start.Start.SpanStart);
        var mayAnnotate = start.Model.GetNullableContext(start.Start.SpanStart).AnnotationsEnabled();
        return mayAnnotate ? $"{name}?" : name;
    }
}
