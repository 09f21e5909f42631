using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PortLeak.CodeFixes.Layout;

/// <summary>Puts the statements of a switch section into braces: a <c>using</c> declaration may not stand there without.</summary>
internal static class SwitchBraces
{
    public static SwitchSectionSyntax Add(SwitchSectionSyntax section, SourceLayout layout)
    {
        var statements = section.Statements;
        var indentation = OuterIndentation(statements[0], layout);
        var block = Braces.Around(statements, indentation, layout);
        return section.WithStatements(SyntaxFactory.SingletonList<StatementSyntax>(block));
    }

    // The statements of a section stand one level inside of its labels: the braces take the level of the labels.
    private static string OuterIndentation(StatementSyntax first, SourceLayout layout)
    {
        var inner = SourceLayout.SpaceBefore(first);
        return inner.EndsWith(layout.Unit, StringComparison.Ordinal)
            ? inner.Substring(0, inner.Length - layout.Unit.Length)
            : inner;
    }
}
