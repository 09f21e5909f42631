using Microsoft.CodeAnalysis;
using PortLeak.CodeFixes.Fixing;

namespace PortLeak.Corpus.Tests.Fixes;

/// <summary>A finding that no code fix is offered for.</summary>
/// <param name="Case">The case that it stands in.</param>
/// <param name="Rule">Its rule.</param>
/// <param name="IsLocal">Whether a local holds the port, which is what the fixes are for in the first place.</param>
/// <param name="Reasons">Why each rewriting of the rule was not offered.</param>
internal sealed record NotOffered(string Case, string Rule, bool IsLocal, IReadOnlyList<string> Reasons)
{
    public static async Task<NotOffered> OfAsync(string name, Document document, Diagnostic diagnostic)
    {
        var root = await document.GetSyntaxRootAsync();
        var finding = new CodeFixes.Fixing.Finding(diagnostic, (await document.GetSemanticModelAsync())!, root!);
        var reasons = RewritingTable.For(diagnostic.Id)
            .Select(rewriting => (rewriting.Key, Reason: rewriting.ReasonAgainst(finding) ?? "the result does not hold"))
            .Where(entry => !entry.Key.Contains('+', StringComparison.Ordinal))
            .Select(entry => $"{entry.Key}: {entry.Reason}");
        return new NotOffered(name, diagnostic.Id, finding.Start?.Holder is not null, [.. reasons]);
    }

    public override string ToString() => $"{Rule} {Case}\n    {string.Join("\n    ", Reasons)}";
}
