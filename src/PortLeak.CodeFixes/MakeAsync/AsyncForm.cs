using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Layout;

namespace PortLeak.CodeFixes.MakeAsync;

/// <summary>A function with the <c>async</c> modifier, the return type that goes with it, and its tasks awaited.</summary>
internal static class AsyncForm
{
    public static SyntaxNode Of(SyntaxNode function, ReturnKind kind, SourceLayout layout)
    {
        var awaiting = kind is ReturnKind.Task or ReturnKind.TaskOfValue
            ? new AwaitedReturns(function, kind, layout).Rewrite()
            : function;
        return awaiting switch
        {
            MethodDeclarationSyntax method => WithModifier(
                method.WithReturnType(TaskType(method.ReturnType, kind)), method.Modifiers, (node, list) => node.WithModifiers(list)),
            LocalFunctionStatementSyntax local => WithModifier(
                local.WithReturnType(TaskType(local.ReturnType, kind)), local.Modifiers, (node, list) => node.WithModifiers(list)),
            AnonymousFunctionExpressionSyntax lambda => WithModifier(
                lambda, lambda.Modifiers, (node, list) => node.WithModifiers(list)),
            _ => awaiting,
        };
    }

    private static TypeSyntax TaskType(TypeSyntax type, ReturnKind kind) => kind switch
    {
        ReturnKind.Nothing => SyntaxFactory.IdentifierName("Task").WithTriviaFrom(type),
        ReturnKind.Value => SyntaxFactory.GenericName("Task")
            .AddTypeArgumentListArguments(type.WithoutTrivia()).WithTriviaFrom(type),
        _ => type,
    };

    private static TNode WithModifier<TNode>(
        TNode function, SyntaxTokenList modifiers, Func<TNode, SyntaxTokenList, TNode> with)
        where TNode : SyntaxNode
    {
        var keyword = SyntaxFactory.Token(SyntaxKind.AsyncKeyword).WithTrailingTrivia(SyntaxFactory.Space);
        var partial = modifiers.IndexOf(SyntaxKind.PartialKeyword);
        var index = partial < 0 ? modifiers.Count : partial;
        if (index > 0)
            return with(function, modifiers.Insert(index, keyword));

        var leading = function.GetLeadingTrivia();
        return with(function.WithoutLeadingTrivia(), modifiers.Insert(0, keyword)).WithLeadingTrivia(leading);
    }
}
