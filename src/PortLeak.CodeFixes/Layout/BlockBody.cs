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
            MethodDeclarationSyntax method => method
                .WithParameterList(EndingLine(method.ParameterList, layout))
                .WithExpressionBody(null).WithSemicolonToken(default).WithBody(block),
            LocalFunctionStatementSyntax local => local
                .WithParameterList(EndingLine(local.ParameterList, layout))
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

    private static bool ReturnsValue(EnclosingFunction function, SemanticModel model)
    {
        var symbol = function.Node is AnonymousFunctionExpressionSyntax lambda
            ? model.GetSymbolInfo(lambda).Symbol
            : model.GetDeclaredSymbol(function.Node);
        return symbol is IMethodSymbol { ReturnsVoid: false } method
            && !(method is { IsAsync: true, ReturnType: INamedTypeSymbol { IsGenericType: false } });
    }

    private static ParameterListSyntax EndingLine(ParameterListSyntax parameters, SourceLayout layout) =>
        parameters.WithTrailingTrivia(layout.EndOfLine);

    private static SyntaxToken EndingLine(SyntaxToken arrow, SourceLayout layout) => arrow.WithTrailingTrivia(layout.EndOfLine);

    private static BlockSyntax InExpression(BlockSyntax block, AnonymousFunctionExpressionSyntax lambda) =>
        block.WithTrailingTrivia(lambda.GetTrailingTrivia());
}
