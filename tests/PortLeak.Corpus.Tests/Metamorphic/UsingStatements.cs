using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace PortLeak.Corpus.Tests.Metamorphic;

/// <summary>Every <c>using</c> declaration becomes a statement around the rest of its block.</summary>
internal sealed class UsingStatements : IRewriting
{
    public SyntaxNode Apply(SyntaxNode root, SemanticModel model) => new Rewriter().Visit(root);

    private sealed class Rewriter : CSharpSyntaxRewriter
    {
        public override SyntaxNode? VisitBlock(BlockSyntax node)
        {
            var rewritten = (BlockSyntax)base.VisitBlock(node)!;
            return rewritten.WithStatements(Nested(rewritten.Statements));
        }

        private static SyntaxList<StatementSyntax> Nested(SyntaxList<StatementSyntax> statements)
        {
            var index = statements.IndexOf(statement => statement is LocalDeclarationStatementSyntax { UsingKeyword.RawKind: not 0 });
            if (index < 0)
                return statements;
            var local = (LocalDeclarationStatementSyntax)statements[index];
            var rest = Block(Nested([.. statements.Skip(index + 1)]));
            var statement = UsingStatement(local.Declaration.WithoutTrivia(), null, rest)
                .WithAwaitKeyword(local.AwaitKeyword)
                .WithLeadingTrivia(local.GetLeadingTrivia());
            return [.. statements.Take(index), statement];
        }
    }
}
