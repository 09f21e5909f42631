using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace PortLeak.Corpus.Tests.Metamorphic;

/// <summary>Every <c>if</c> tests the opposite and swaps its branches.</summary>
internal sealed class InvertedConditions : IRewriting
{
    public SyntaxNode Apply(SyntaxNode root, SemanticModel model) => new Rewriter().Visit(root);

    private sealed class Rewriter : CSharpSyntaxRewriter
    {
        public override SyntaxNode? VisitIfStatement(IfStatementSyntax node)
        {
            var rewritten = (IfStatementSyntax)base.VisitIfStatement(node)!;
            var condition = PrefixUnaryExpression(
                SyntaxKind.LogicalNotExpression, ParenthesizedExpression(rewritten.Condition));
            return rewritten
                .WithCondition(condition)
                .WithStatement(rewritten.Else?.Statement ?? Block())
                .WithElse(ElseClause(rewritten.Statement.WithLeadingTrivia(LineFeed)));
        }
    }
}
