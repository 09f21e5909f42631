using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Fixing;
using PortLeak.CodeFixes.Layout;
using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.Hoist;

/// <summary>
/// A start that is lost in an expression, as in <c>await (await PythonPort.StartAsync()).CallAsync(…)</c>, gets a local
/// with <c>await using</c> before the statement; an expression body becomes a block for it.
/// </summary>
internal sealed class Rewriter : StartRewriting
{
    public override string Key => "hoist";

    public override string Title(FlaggedStart start) => start.Scope is ScopeForm.AwaitUsing
        ? "Move into a local declared with 'await using'"
        : "Move into a local declared with 'using'";

    public override string? ReasonAgainst(FlaggedStart start) => Eligibility.ReasonAgainst(start);

    public override Rewritten Rewrite(FlaggedStart start)
    {
        var layout = SourceLayout.Of(start.Start);
        if (start.Statement is not { } statement)
            return new Rewritten(BlockBody.RegionOf(start.Function), InBlock(start, layout));

        var name = FreeName.For(start.PortType, start.Start, start.Model);
        var indentation = SourceLayout.SpaceBefore(statement);
        var declaration = layout.Statement(Declaration(start, name), indentation);
        if (HoistedValue.Whole(start) is { } whole)
            return new Rewritten(whole, declaration.WithTriviaFrom(whole));

        var replaced = statement.ReplaceNode(Parenthesized(start.Value), NameFor(start, name));
        if (StatementList.Around(statement) is not { } list)
            return new Rewritten(statement, Braced(statement, declaration, replaced, layout));

        declaration = declaration.WithLeadingTrivia(statement.GetLeadingTrivia());
        replaced = replaced.WithLeadingTrivia(SyntaxFactory.Whitespace(indentation));
        var statements = list.Statements.SelectMany(
            existing => existing == statement ? [declaration, replaced] : new[] { existing });
        var container = list.With(statements);
        return new Rewritten(
            list.Container, container is SwitchSectionSyntax section ? SwitchBraces.Add(section, layout) : container);
    }

    private static SyntaxNode InBlock(FlaggedStart start, SourceLayout layout)
    {
        var name = FreeName.For(start.PortType, start.Start, start.Model);
        var body = start.Function.Expression!;
        var isLost = body == start.Value;
        var rest = isLost
            ? null
            : body.ReplaceNode(Parenthesized(start.Value), NameFor(start, name));
        return BlockBody.Of(start.Function, start.Model, Declaration(start, name), rest, layout);
    }

    private static BlockSyntax Braced(
        StatementSyntax statement, StatementSyntax declaration, StatementSyntax replaced, SourceLayout layout)
    {
        var outer = statement.Parent is null ? string.Empty : SourceLayout.SpaceBefore(FirstOnLine(statement.Parent));
        return Braces.Around([declaration, replaced], outer, layout);
    }

    private static SyntaxNode FirstOnLine(SyntaxNode node) =>
        node is ElseClauseSyntax ? node : node.FirstAncestorOrSelf<StatementSyntax>() ?? node;

    private static string Declaration(FlaggedStart start, string name)
    {
        var keyword = start.Scope is ScopeForm.AwaitUsing ? "await using" : "using";
        return $"{keyword} var {name} = {HoistedValue.Of(start)!.ToFullString().Trim()};";
    }

    private static ExpressionSyntax NameFor(FlaggedStart start, string name) =>
        SyntaxFactory.IdentifierName(name).WithTriviaFrom(Parenthesized(start.Value));

    private static ExpressionSyntax Parenthesized(ExpressionSyntax value) =>
        value.Parent is ParenthesizedExpressionSyntax outer ? Parenthesized(outer) : value;
}
