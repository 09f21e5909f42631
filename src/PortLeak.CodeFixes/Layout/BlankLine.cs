using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PortLeak.CodeFixes.Layout;

/// <summary>Sets what follows a block that is new apart from it, as people write it.</summary>
internal static class BlankLine
{
    public static IEnumerable<StatementSyntax> Above(IEnumerable<StatementSyntax> following, SourceLayout layout) =>
        following.Select((statement, index) => index > 0 || StartsApart(statement)
            ? statement
            : statement.WithLeadingTrivia(statement.GetLeadingTrivia().Insert(0, layout.EndOfLine)));

    private static bool StartsApart(StatementSyntax statement) =>
        statement.GetLeadingTrivia().FirstOrDefault() is var first
        && (first.IsKind(SyntaxKind.EndOfLineTrivia) || first.IsDirective);
}
