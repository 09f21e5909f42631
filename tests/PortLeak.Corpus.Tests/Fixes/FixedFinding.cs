using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PortLeak.CodeFixes.Fixing;

namespace PortLeak.Corpus.Tests.Fixes;

/// <summary>A finding of a case, and what the code fixes make of it.</summary>
/// <param name="Case">The case that it stands in.</param>
/// <param name="Rule">Its rule.</param>
/// <param name="IsLocal">Whether it is a leak of a port that a local holds, which is what the fixes are for in the first place.</param>
/// <param name="Offers">The changes that are offered, the default first.</param>
/// <param name="Reasons">Without an offer: why each rewriting of the rule was not offered.</param>
internal sealed record FixedFinding(
    string Case, string Rule, bool IsLocal, IReadOnlyList<FixOffer> Offers, IReadOnlyList<string> Reasons)
{
    private static readonly ImmutableHashSet<string> Leaks =
        ["PORT001", "PORT002", "PORT003", "PORT004", "PORT005", "PORT006"];

    private static readonly string[] Furthest =
        ["owning-scope", "stop-before-overwriting", "extend-teardown-finally", "implement-teardown"];

    public static async Task<FixedFinding> OfAsync(string name, Document document, Diagnostic diagnostic)
    {
        var offers = await FixOffer.AllAsync(document, diagnostic, CancellationToken.None);
        var root = await document.GetSyntaxRootAsync();
        var finding = new CodeFixes.Fixing.Finding(diagnostic, (await document.GetSemanticModelAsync())!, root!);
        var reasons = offers.Count > 0
            ? []
            : RewritingTable.For(diagnostic.Id)
                .Select(rewriting => (rewriting.Key, Reason: rewriting.ReasonAgainst(finding) ?? "the result does not hold"))
                .Where(entry => !entry.Key.Contains('+', StringComparison.Ordinal))
                .Select(entry => $"{entry.Key}: {entry.Reason}");
        var isLocal = Leaks.Contains(diagnostic.Id) && finding.Start?.Holder is not null;
        return new FixedFinding(name, diagnostic.Id, isLocal, offers, [.. reasons]);
    }

    /// <summary>The line of the list: the reasons of the rewritings that reach furthest, of all where the rule has none of these.</summary>
    public string Line
    {
        get
        {
            var telling = Reasons.Where(reason => Furthest.Any(key => reason.StartsWith(key + ":", StringComparison.Ordinal))).ToList();
            var said = Reasons.Count == 0 ? "the rule has no fix" : string.Join("; ", telling.Count > 0 ? telling : Reasons);
            return $"{Rule} {Case}: {said}";
        }
    }

    public override string ToString() => $"{Rule} {Case}\n    {string.Join("\n    ", Reasons)}";
}
