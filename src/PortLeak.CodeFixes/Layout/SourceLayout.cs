using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PortLeak.CodeFixes.Layout;

/// <summary>How a file is laid out: its line ends and the unit of its indentation, read from the file itself.</summary>
internal sealed class SourceLayout
{
    private const string DefaultUnit = "    ";

    private readonly SourceText _text;

    private SourceLayout(SourceText text)
    {
        _text = text;
        NewLine = LineEndOf(text);
        Unit = UnitOf(text);
    }

    public string NewLine { get; }

    public string Unit { get; }

    public SyntaxTrivia EndOfLine => SyntaxFactory.EndOfLine(NewLine);

    public static SourceLayout Of(SyntaxNode node) => new(node.SyntaxTree.GetText());

    /// <summary>The white space that begins the line of a node.</summary>
    public string IndentationOf(SyntaxNode node) =>
        LeadingSpace(_text.ToString(_text.Lines.GetLineFromPosition(node.SpanStart).Span));

    /// <summary>The white space before a node that begins its line, also where the node is no longer part of the file.</summary>
    public static string SpaceBefore(SyntaxNode node) => node.GetLeadingTrivia()
        .LastOrDefault(piece => piece.IsKind(SyntaxKind.WhitespaceTrivia))
        .ToString();

    /// <summary>
    /// A statement written with four spaces a level and plain line ends, laid out as the file is: with its line's
    /// indentation before it and the line's end behind it.
    /// </summary>
    public StatementSyntax Statement(string code, string indentation) =>
        SyntaxFactory.ParseStatement(LaidOut(code, indentation));

    /// <summary>The same for a member of a type.</summary>
    public MemberDeclarationSyntax Member(string code, string indentation) =>
        SyntaxFactory.ParseMemberDeclaration(LaidOut(code, indentation))!;

    private string LaidOut(string code, string indentation)
    {
        var lines = code.Split('\n').Select(line =>
        {
            var content = line.TrimStart(' ');
            var levels = (line.Length - content.Length) / DefaultUnit.Length;
            return indentation + string.Concat(Enumerable.Repeat(Unit, levels)) + content;
        });
        return string.Join(NewLine, lines) + NewLine;
    }

    private static string LineEndOf(SourceText text)
    {
        var first = text.Lines[0];
        return first.EndIncludingLineBreak == first.End
            ? "\n"
            : text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak));
    }

    private static string UnitOf(SourceText text)
    {
        var indentations = text.Lines
            .Select(line => LeadingSpace(text.ToString(line.Span)))
            .Where(space => space.Length > 0)
            .ToList();
        if (indentations.Any(space => space[0] == '\t'))
            return "\t";

        var narrowest = indentations.Select(space => space.Length).Where(length => length > 1).DefaultIfEmpty().Min();
        return narrowest is > 0 and <= 8 ? new string(' ', narrowest) : DefaultUnit;
    }

    private static string LeadingSpace(string line) =>
        line.Substring(0, line.Length - line.TrimStart(' ', '\t').Length);
}
