using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PortLeak.CodeFixes.Fixing;

/// <summary>Puts rewritten regions into a document.</summary>
internal static class DocumentChange
{
    /// <summary>
    /// The document with every region replaced. It is parsed again from its new text, so that what is validated is what
    /// will be written, without annotations or elastic trivia that an editor would lay out anew.
    /// </summary>
    public static Document Apply(Document document, SyntaxNode root, IReadOnlyCollection<Rewritten> changes)
    {
        var replacements = changes.ToDictionary(change => change.Region, change => change.Replacement);
        var changed = root.ReplaceNodes(replacements.Keys, (region, _) => replacements[region]);
        foreach (var name in changes.SelectMany(change => change.Namespaces).Distinct())
            changed = UsingDirectives.Add(changed, name);

        var old = root.SyntaxTree.GetText();
        return document.WithText(SourceText.From(changed.ToFullString(), old.Encoding, old.ChecksumAlgorithm));
    }
}
