using Microsoft.CodeAnalysis;

namespace PortLeak.CodeFixes.Fixing;

/// <summary>A validated change that clears one finding.</summary>
internal sealed class FixOffer(string title, string key, Document changed)
{
    public string Title { get; } = title;

    public string Key { get; } = key;

    public Document Changed { get; } = changed;

    /// <summary>The offers for a diagnostic, the default one first; none where nothing would clear it.</summary>
    public static Task<IReadOnlyList<FixOffer>> AllAsync(
        Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        UntilAsync(document, diagnostic, _ => false, cancellationToken);

    /// <summary>The one offer that an equivalence key asks for; without a key, or with the rule's id, the default.</summary>
    public static async Task<FixOffer?> ForKeyAsync(
        Document document, Diagnostic diagnostic, string? key, CancellationToken cancellationToken)
    {
        var asksForTheDefault = key is null || key == diagnostic.Id;
        var offers = await UntilAsync(
            document, diagnostic, offer => asksForTheDefault || offer.Key == key, cancellationToken).ConfigureAwait(false);
        return offers.LastOrDefault(offer => asksForTheDefault || offer.Key == key);
    }

    // A change takes a compilation to validate: no more of them are tried than are asked for.
    private static async Task<IReadOnlyList<FixOffer>> UntilAsync(
        Document document, Diagnostic diagnostic, Func<FixOffer, bool> isEnough, CancellationToken cancellationToken)
    {
        var offers = new List<FixOffer>();
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var finding = new Finding(diagnostic, model!, root!);
        foreach (var rewriting in RewritingTable.For(diagnostic.Id))
        {
            if (rewriting.IsLastResort && offers.Count > 0 || rewriting.ReasonAgainst(finding) is not null)
                continue;

            // Two ways to the same action: the first that works is it.
            var title = rewriting.Title(finding);
            if (offers.Any(offer => offer.Title == title))
                continue;

            var changed = DocumentChange.Apply(document, root!, [rewriting.Rewrite(finding)]);
            if (!await Validation.HoldsAsync(document, changed, diagnostic.Id, [rewriting], cancellationToken).ConfigureAwait(false))
                continue;

            offers.Add(new FixOffer(title, rewriting.Key, changed));
            if (isEnough(offers[offers.Count - 1]))
                break;
        }

        return offers;
    }
}
