using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.AwaitInsideScope;

/// <summary>Turns the <c>using</c> declarations of a function that becomes asynchronous into <c>await using</c>.</summary>
internal sealed class AwaitedScopes(SyntaxNode function, SemanticModel model) : CSharpSyntaxRewriter
{
    private static readonly SyntaxToken Await =
        SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space);

    public SyntaxNode Rewrite() => Visit(function)!;

    public override SyntaxNode? Visit(SyntaxNode? node) =>
        node is not null && node != function && EnclosingFunction.IsFunction(node) ? node : base.Visit(node);

    public override SyntaxNode? VisitLocalDeclarationStatement(LocalDeclarationStatementSyntax node) =>
        node is { UsingKeyword.RawKind: not 0, AwaitKeyword.RawKind: 0 } && IsAsyncDisposable(node.Declaration)
            ? node.WithoutLeadingTrivia().WithAwaitKeyword(Await).WithLeadingTrivia(node.GetLeadingTrivia())
            : node;

    public override SyntaxNode? VisitUsingStatement(UsingStatementSyntax node)
    {
        var visited = (UsingStatementSyntax)base.VisitUsingStatement(node)!;
        return node is { AwaitKeyword.RawKind: 0, Declaration: { } resource } && IsAsyncDisposable(resource)
            ? visited.WithoutLeadingTrivia().WithAwaitKeyword(Await).WithLeadingTrivia(node.GetLeadingTrivia())
            : visited;
    }

    private bool IsAsyncDisposable(VariableDeclarationSyntax declaration) => declaration.Variables.All(
        variable => model.GetDeclaredSymbol(variable) is ILocalSymbol local
            && local.Type.AllInterfaces.Any(implemented => implemented.Name == "IAsyncDisposable"));
}
