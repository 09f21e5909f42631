using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PortLeak.CodeFixes.Starts;

/// <summary>The function whose body runs a start: a method, accessor, lambda, local function or the top-level program.</summary>
internal sealed class EnclosingFunction
{
    private EnclosingFunction(SyntaxNode node, bool isAsync)
    {
        Node = node;
        IsAsync = isAsync;
    }

    public SyntaxNode Node { get; }

    public bool IsAsync { get; }

    /// <summary>The block of the function, or <see langword="null"/> for an expression body and the top-level program.</summary>
    public BlockSyntax? Block => Node switch
    {
        BaseMethodDeclarationSyntax method => method.Body,
        LocalFunctionStatementSyntax function => function.Body,
        AnonymousFunctionExpressionSyntax lambda => lambda.Block,
        AccessorDeclarationSyntax accessor => accessor.Body,
        _ => null,
    };

    /// <summary>The expression that is the function's whole body, or <see langword="null"/>.</summary>
    public ExpressionSyntax? Expression => Node switch
    {
        BaseMethodDeclarationSyntax method => method.ExpressionBody?.Expression,
        LocalFunctionStatementSyntax function => function.ExpressionBody?.Expression,
        AnonymousFunctionExpressionSyntax lambda => lambda.ExpressionBody,
        AccessorDeclarationSyntax accessor => accessor.ExpressionBody?.Expression,
        ArrowExpressionClauseSyntax arrow => arrow.Expression,
        _ => null,
    };

    /// <summary>The function around a node, or <see langword="null"/> in the initializer of a field or property.</summary>
    public static EnclosingFunction? Of(SyntaxNode node)
    {
        var function = node.AncestorsAndSelf().FirstOrDefault(
            ancestor => IsFunction(ancestor) || ancestor is BaseTypeDeclarationSyntax);
        return function is null or BaseTypeDeclarationSyntax
            ? null
            : new EnclosingFunction(
                function, function is CompilationUnitSyntax || Modifiers(function).Any(SyntaxKind.AsyncKeyword));
    }

    public EnclosingFunction AsAsync() => new(Node, isAsync: true);

    /// <summary>Whether the language lets an <c>await</c> stand at a place in this function.</summary>
    public bool AllowsAwaitAt(SyntaxNode place) => !place.Ancestors().TakeWhile(ancestor => ancestor != Node).Any(
        ancestor => ancestor is LockStatementSyntax or UnsafeStatementSyntax or CatchFilterClauseSyntax or QueryBodySyntax);

    public IEnumerable<SyntaxNode> DescendantsOutsideNestedFunctions() =>
        Node.DescendantNodes(node => node == Node || !IsFunction(node)).Where(node => !IsFunction(node));

    public static bool IsFunction(SyntaxNode node) => node
        is BaseMethodDeclarationSyntax
        or LocalFunctionStatementSyntax
        or AnonymousFunctionExpressionSyntax
        or AccessorDeclarationSyntax
        or CompilationUnitSyntax
        || node is ArrowExpressionClauseSyntax { Parent: BasePropertyDeclarationSyntax };

    private static SyntaxTokenList Modifiers(SyntaxNode function) => function switch
    {
        BaseMethodDeclarationSyntax method => method.Modifiers,
        LocalFunctionStatementSyntax local => local.Modifiers,
        AnonymousFunctionExpressionSyntax lambda => lambda.Modifiers,
        _ => default,
    };
}
