using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.Layout;

/// <summary>Gives a function with an expression body a block instead.</summary>
internal static class BlockBody
{
    /// <param name="function">The function with the expression body.</param>
    /// <param name="model">What decides whether the expression is returned or only evaluated.</param>
    /// <param name="first">The statement that the block begins with, or <see langword="null"/> for none.</param>
    /// <param name="rest">The expression that follows it, or <see langword="null"/> for none.</param>
    /// <param name="layout">How the file is laid out.</param>
    public static SyntaxNode Of(
        EnclosingFunction function, SemanticModel model, string? first, ExpressionSyntax? rest, SourceLayout layout)
    {
        var node = function.Node;
        var indentation = layout.IndentationOf(node);
        var last = rest is null ? null : ReturnsValue(function, model)
            ? $"return {rest.WithoutTrivia()};"
            : $"{rest.WithoutTrivia()};";
        var lines = new[] { first, last }.OfType<string>().Select(line => $"\n    {line}");
        var block = (BlockSyntax)layout.Statement($"{{{string.Concat(lines)}\n}}", indentation);
        return node switch
        {
            ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } => EndingLine(property, property.ExpressionBody!, layout)
                .WithExpressionBody(null).WithSemicolonToken(default).WithAccessorList(Getter(block, indentation, layout)),
            ArrowExpressionClauseSyntax { Parent: IndexerDeclarationSyntax indexer } => EndingLine(indexer, indexer.ExpressionBody!, layout)
                .WithExpressionBody(null).WithSemicolonToken(default).WithAccessorList(Getter(block, indentation, layout)),
            BaseMethodDeclarationSyntax method => EndingLine(method, method.ExpressionBody!, layout)
                .WithExpressionBody(null).WithSemicolonToken(default).WithBody(block),
            AccessorDeclarationSyntax accessor => EndingLine(accessor, accessor.ExpressionBody!, layout)
                .WithExpressionBody(null).WithSemicolonToken(default).WithBody(block),
            LocalFunctionStatementSyntax local => EndingLine(local, local.ExpressionBody!, layout)
                .WithExpressionBody(null).WithSemicolonToken(default).WithBody(block),
            ParenthesizedLambdaExpressionSyntax lambda => lambda
                .WithArrowToken(EndingLine(lambda.ArrowToken, layout))
                .WithExpressionBody(null).WithBlock(InExpression(block, lambda)),
            SimpleLambdaExpressionSyntax lambda => lambda
                .WithArrowToken(EndingLine(lambda.ArrowToken, layout))
                .WithExpressionBody(null).WithBlock(InExpression(block, lambda)),
            _ => node,
        };
    }

    /// <summary>The node that gives way to the function with the block: the whole property, where the function is its getter.</summary>
    public static SyntaxNode RegionOf(EnclosingFunction function) =>
        function.Node is ArrowExpressionClauseSyntax ? function.Node.Parent! : function.Node;

    private static bool ReturnsValue(EnclosingFunction function, SemanticModel model)
    {
        if (function.Node is ArrowExpressionClauseSyntax)
            return true;

        var symbol = function.Node is AnonymousFunctionExpressionSyntax lambda
            ? model.GetSymbolInfo(lambda).Symbol
            : model.GetDeclaredSymbol(function.Node);
        return symbol is IMethodSymbol { ReturnsVoid: false } method
            && !(method is { IsAsync: true, ReturnType: INamedTypeSymbol { IsGenericType: false } });
    }

    private static AccessorListSyntax Getter(BlockSyntax block, string indentation, SourceLayout layout)
    {
        var getter = SyntaxFactory.AccessorDeclaration(SyntaxKind.GetAccessorDeclaration, Indentation.Deeper(block, layout))
            .WithKeyword(SyntaxFactory.Token(
                SyntaxFactory.TriviaList(SyntaxFactory.Whitespace(indentation + layout.Unit)),
                SyntaxKind.GetKeyword,
                SyntaxFactory.TriviaList(layout.EndOfLine)));
        var braces = Braces.Around([], indentation, layout);
        return SyntaxFactory.AccessorList(braces.OpenBraceToken, SyntaxFactory.SingletonList(getter), braces.CloseBraceToken);
    }

    // What stands before the arrow ends its line, and a comment there stays.
    private static TNode EndingLine<TNode>(TNode function, ArrowExpressionClauseSyntax body, SourceLayout layout)
        where TNode : SyntaxNode
    {
        var before = body.ArrowToken.GetPreviousToken();
        return before.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia)
            ? function
            : function.ReplaceToken(before, before.WithTrailingTrivia(layout.EndOfLine));
    }

    private static SyntaxToken EndingLine(SyntaxToken arrow, SourceLayout layout) => arrow.WithTrailingTrivia(layout.EndOfLine);

    private static BlockSyntax InExpression(BlockSyntax block, AnonymousFunctionExpressionSyntax lambda) =>
        block.WithTrailingTrivia(lambda.GetTrailingTrivia());
}
