using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Fixing;

namespace PortLeak.CodeFixes.AwaitUsingInstead;

/// <summary><c>using</c> in asynchronous code becomes <c>await using</c>.</summary>
internal sealed class Rewriter : Rewriting
{
    public override string Key => "await-using-instead";

    public override string Title(Finding finding) => "Use 'await using'";

    public override string? ReasonAgainst(Finding finding) => Eligibility.ReasonAgainst(finding);

    public override Rewritten Rewrite(Finding finding)
    {
        var blocking = Eligibility.UsingOf(finding)!;
        var keyword = SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space);
        var bare = blocking.WithoutLeadingTrivia();
        StatementSyntax awaited = bare switch
        {
            LocalDeclarationStatementSyntax local => local.WithAwaitKeyword(keyword),
            UsingStatementSyntax scope => scope.WithAwaitKeyword(keyword),
            _ => bare,
        };
        return new Rewritten(blocking, awaited.WithLeadingTrivia(blocking.GetLeadingTrivia()));
    }
}
