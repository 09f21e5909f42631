using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Fixing;
using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.AwaitUsingInstead;

/// <summary>When a blocking <c>using</c> cannot become <c>await using</c>.</summary>
internal static class Eligibility
{
    public static string? ReasonAgainst(Finding finding) =>
        IsNoUsing(finding)
        ?? CannotWait(finding);

    /// <summary>The <c>using</c> that holds the marked code as its resource.</summary>
    public static StatementSyntax? UsingOf(Finding finding) => finding.Node.AncestorsAndSelf()
        .OfType<StatementSyntax>()
        .FirstOrDefault(statement => statement switch
        {
            LocalDeclarationStatementSyntax local => !local.UsingKeyword.IsKind(SyntaxKind.None),
            UsingStatementSyntax scope => !scope.Statement.Span.Contains(finding.Node.Span),
            _ => false,
        });

    private static string? IsNoUsing(Finding finding) => UsingOf(finding) switch
    {
        LocalDeclarationStatementSyntax { AwaitKeyword.RawKind: 0 } or UsingStatementSyntax { AwaitKeyword.RawKind: 0 } => null,
        _ => "the port is not stopped by a blocking 'using'",
    };

    private static string? CannotWait(Finding finding) =>
        EnclosingFunction.Of(UsingOf(finding)!) is { IsAsync: true } function && function.AllowsAwaitAt(UsingOf(finding)!)
            ? null
            : "nothing can be awaited here";
}
