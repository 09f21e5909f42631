using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Layout;

namespace PortLeak.CodeFixes.OwnershipFlag;

/// <summary>
/// Sets a flag before every return, and after every other statement, that hands a port over; where the taker may refuse, to
/// its answer.
/// </summary>
internal sealed class FlagSetter(IReadOnlyCollection<StatementSyntax> handOvers, string flag, SourceLayout layout)
    : CSharpSyntaxRewriter
{
    public override SyntaxNode? VisitBlock(BlockSyntax node) =>
        node.WithStatements(SyntaxFactory.List(node.Statements.SelectMany(WithFlag)));

    public override SyntaxNode? VisitExpressionStatement(ExpressionStatementSyntax node) => Embedded(node);

    public override SyntaxNode? VisitReturnStatement(ReturnStatementSyntax node) => Embedded(node);

    public IReadOnlyList<StatementSyntax> WithFlag(StatementSyntax statement)
    {
        if (!handOvers.Contains(statement))
            return [(StatementSyntax)Visit(statement)!];

        if (MayRefuse(statement))
        {
            var call = ((ExpressionStatementSyntax)statement).Expression.WithoutTrivia();
            return [layout.Statement($"{flag} = {call};", SourceLayout.SpaceBefore(statement)).WithTriviaFrom(statement)];
        }

        if (statement is ReturnStatementSyntax
            {
                Expression: ConditionalExpressionSyntax { WhenTrue: IdentifierNameSyntax, WhenFalse: LiteralExpressionSyntax } choice,
            } exit)
        {
            var condition = layout.Statement($"{flag} = {choice.Condition.WithoutTrivia()};", string.Empty);
            var name = SyntaxFactory.IdentifierName(flag).WithTriviaFrom(choice.Condition);
            return [condition.WithLeadingTrivia(exit.GetLeadingTrivia()), Below(exit.ReplaceNode(choice.Condition, name))];
        }

        var set = layout.Statement($"{flag} = true;", SourceLayout.SpaceBefore(statement));
        return statement is ReturnStatementSyntax
            ? [set.WithLeadingTrivia(statement.GetLeadingTrivia()), Below(statement)]
            : [statement, set];
    }

    private static StatementSyntax Below(StatementSyntax statement) =>
        statement.WithLeadingTrivia(SyntaxFactory.Whitespace(SourceLayout.SpaceBefore(statement)));

    // 'writer.TryWrite(port);' says whether it took the port over.
    private static bool MayRefuse(StatementSyntax statement) => statement is ExpressionStatementSyntax
    {
        Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } },
    }
        && name.StartsWith("Try", StringComparison.Ordinal);

    private StatementSyntax Embedded(StatementSyntax statement) => handOvers.Contains(statement)
        ? MayRefuse(statement) ? WithFlag(statement)[0] : Braces.Around(WithFlag(statement), SourceLayout.SpaceBefore(statement.Parent!), layout)
        : statement;
}
