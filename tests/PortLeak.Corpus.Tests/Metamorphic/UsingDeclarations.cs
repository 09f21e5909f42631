using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace PortLeak.Corpus.Tests.Metamorphic;

/// <summary>Every <c>using</c> statement that declares a local becomes a declaration in a block of its own.</summary>
internal sealed class UsingDeclarations : IRewriting
{
    public SyntaxNode Apply(SyntaxNode root, SemanticModel model) => new Rewriter().Visit(root);

    private sealed class Rewriter : CSharpSyntaxRewriter
    {
        public override SyntaxNode? VisitUsingStatement(UsingStatementSyntax node)
        {
            var rewritten = (UsingStatementSyntax)base.VisitUsingStatement(node)!;
            if (rewritten.Declaration is not { } declaration)
                return rewritten;
            var local = LocalDeclarationStatement(declaration.WithTrailingTrivia())
                .WithAwaitKeyword(rewritten.AwaitKeyword.WithTrailingTrivia(Space))
                .WithUsingKeyword(Token(SyntaxKind.UsingKeyword).WithTrailingTrivia(Space));
            return rewritten.Statement is BlockSyntax body
                ? body.WithStatements(body.Statements.Insert(0, local))
                : Block(local, rewritten.Statement);
        }
    }
}
