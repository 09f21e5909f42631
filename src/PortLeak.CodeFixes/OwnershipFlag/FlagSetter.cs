using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Layout;

namespace PortLeak.CodeFixes.OwnershipFlag;

/// <summary>Sets a flag before every return, and after every other statement, that hands a port over.</summary>
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

        var set = layout.Statement($"{flag} = true;", SourceLayout.SpaceBefore(statement));
        return statement is ReturnStatementSyntax
            ? [set.WithLeadingTrivia(statement.GetLeadingTrivia()), statement.WithLeadingTrivia(set.GetLeadingTrivia())]
            : [statement, set];
    }

    private StatementSyntax Embedded(StatementSyntax statement) => handOvers.Contains(statement)
        ? Braces.Around(WithFlag(statement), SourceLayout.SpaceBefore(statement.Parent!), layout)
        : statement;
}
