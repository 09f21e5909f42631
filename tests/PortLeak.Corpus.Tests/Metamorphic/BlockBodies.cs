using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace PortLeak.Corpus.Tests.Metamorphic;

/// <summary>Every expression body becomes a block.</summary>
internal sealed class BlockBodies : IRewriting
{
    public SyntaxNode Apply(SyntaxNode root, SemanticModel model) => new Rewriter(model).Visit(root);

    private sealed class Rewriter(SemanticModel model) : CSharpSyntaxRewriter
    {
        public override SyntaxNode? VisitMethodDeclaration(MethodDeclarationSyntax node)
        {
            var rewritten = (MethodDeclarationSyntax)base.VisitMethodDeclaration(node)!;
            return rewritten.ExpressionBody is { } body
                ? rewritten.WithExpressionBody(null).WithSemicolonToken(default).WithBody(BlockOf(model.GetDeclaredSymbol(node), body.Expression))
                : rewritten;
        }

        public override SyntaxNode? VisitLocalFunctionStatement(LocalFunctionStatementSyntax node)
        {
            var rewritten = (LocalFunctionStatementSyntax)base.VisitLocalFunctionStatement(node)!;
            return rewritten.ExpressionBody is { } body
                ? rewritten.WithExpressionBody(null).WithSemicolonToken(default).WithBody(BlockOf(model.GetDeclaredSymbol(node), body.Expression))
                : rewritten;
        }

        public override SyntaxNode? VisitParenthesizedLambdaExpression(ParenthesizedLambdaExpressionSyntax node)
            => WithBlock(node, (LambdaExpressionSyntax)base.VisitParenthesizedLambdaExpression(node)!);

        public override SyntaxNode? VisitSimpleLambdaExpression(SimpleLambdaExpressionSyntax node)
            => WithBlock(node, (LambdaExpressionSyntax)base.VisitSimpleLambdaExpression(node)!);

        private LambdaExpressionSyntax WithBlock(LambdaExpressionSyntax node, LambdaExpressionSyntax rewritten)
            => rewritten.ExpressionBody is { } body
                ? rewritten.WithExpressionBody(null).WithBlock(BlockOf(model.GetSymbolInfo(node).Symbol, body))
                : rewritten;

        private static BlockSyntax BlockOf(ISymbol? function, ExpressionSyntax value)
        {
            var method = (IMethodSymbol)function!;
            var hasResult = !method.ReturnsVoid && !(method.IsAsync && method.ReturnType is INamedTypeSymbol { Arity: 0 });
            value = value.WithoutTrivia();
            return Block(value is ThrowExpressionSyntax thrown
                ? ThrowStatement(thrown.Expression.WithLeadingTrivia(Space))
                : hasResult ? ReturnStatement(value.WithLeadingTrivia(Space)) : ExpressionStatement(value));
        }
    }
}
