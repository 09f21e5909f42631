using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PortLeak.CodeFixes.Fixing;

/// <summary>Adds a <c>using</c> directive where the others stand.</summary>
internal static class UsingDirectives
{
    public static SyntaxNode Add(SyntaxNode root, string name)
    {
        if (root is not CompilationUnitSyntax unit)
            return root;

        var inNamespace = unit.Usings.Count == 0
            ? unit.Members.OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault(space => space.Usings.Count > 0)
            : null;
        return inNamespace is null
            ? unit.WithUsings(Insert(unit.Usings, name, unit))
            : unit.ReplaceNode(inNamespace, inNamespace.WithUsings(Insert(inNamespace.Usings, name, unit)));
    }

    private static SyntaxList<UsingDirectiveSyntax> Insert(
        SyntaxList<UsingDirectiveSyntax> usings, string name, CompilationUnitSyntax unit)
    {
        if (usings.Any(directive => directive.Alias is null && directive.Name?.ToString() == name))
            return usings;

        var newLine = unit.DescendantTrivia().FirstOrDefault(piece => piece.IsKind(SyntaxKind.EndOfLineTrivia)) is var end
            && end.IsKind(SyntaxKind.EndOfLineTrivia) ? end : SyntaxFactory.LineFeed;
        var added = SyntaxFactory.UsingDirective(SyntaxFactory.ParseName(name))
            .NormalizeWhitespace()
            .WithTrailingTrivia(newLine);
        var index = usings.IndexOf(directive => directive.Alias is null
            && directive.StaticKeyword.IsKind(SyntaxKind.None)
            && Comes(name, before: directive.Name?.ToString()));
        if (index < 0)
            index = usings.TakeWhile(directive => directive.Alias is null).Count();

        // The first directive carries what stands at the top of the file: it stays there.
        if (index == 0 && usings.Count > 0)
        {
            added = added.WithLeadingTrivia(usings[0].GetLeadingTrivia());
            usings = usings.Replace(usings[0], usings[0].WithLeadingTrivia());
        }
        else if (index > 0)
        {
            added = added.WithLeadingTrivia(
                usings[index - 1].GetLeadingTrivia().Reverse().TakeWhile(piece => piece.IsKind(SyntaxKind.WhitespaceTrivia)));
        }

        return usings.Insert(index, added);
    }

    private static bool Comes(string name, string? before) => before is not null
        && (IsSystem(name), IsSystem(before)) switch
        {
            (true, false) => true,
            (false, true) => false,
            _ => string.CompareOrdinal(name, before) < 0,
        };

    private static bool IsSystem(string name) =>
        name == nameof(System) || name.StartsWith("System.", StringComparison.Ordinal);
}
