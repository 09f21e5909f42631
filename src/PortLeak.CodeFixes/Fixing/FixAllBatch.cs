using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PortLeak.CodeFixes.Fixing;

/// <summary>
/// Applies the fixes of one rule to many documents. A round changes every document at once, with all the rewritings
/// whose regions are apart, and validates the results in one compilation; what overlaps is left to the next round. A
/// document whose changes do not hold together is fixed one finding at a time, as a user would do it.
/// </summary>
internal sealed class FixAllBatch(string rule, string? key)
{
    public async Task<Solution> ApplyAsync(
        Solution solution,
        ImmutableDictionary<DocumentId, ImmutableArray<Diagnostic>> diagnostics,
        CancellationToken cancellationToken)
    {
        var pending = diagnostics;
        while (!pending.IsEmpty)
        {
            var before = solution;
            var rounds = new List<Round>();
            foreach (var (id, findings) in pending.Select(entry => (entry.Key, entry.Value)))
            {
                var document = before.GetDocument(id);
                if (document is null)
                    continue;

                var round = await PlanAsync(document, findings, cancellationToken).ConfigureAwait(false);
                if (round.Changed is null)
                    continue;

                rounds.Add(round);
                solution = await WithTextOfAsync(solution, round.Changed, cancellationToken).ConfigureAwait(false);
            }

            var left = ImmutableDictionary.CreateBuilder<DocumentId, ImmutableArray<Diagnostic>>();
            foreach (var round in rounds)
            {
                var changed = solution.GetDocument(round.Document.Id)!;
                if (!await Validation.HoldsAsync(round.Document, changed, rule, round.Rewritings, cancellationToken)
                    .ConfigureAwait(false))
                {
                    changed = await OneByOneAsync(round.Document, pending[round.Document.Id], cancellationToken)
                        .ConfigureAwait(false);
                    solution = await WithTextOfAsync(solution, changed, cancellationToken).ConfigureAwait(false);
                }
                else if (round.Deferred > 0)
                {
                    var findings = await FindingsAsync(changed, cancellationToken).ConfigureAwait(false);
                    if (findings.Length < pending[changed.Id].Length)
                        left.Add(changed.Id, findings);
                }
            }

            pending = left.ToImmutable();
        }

        return solution;
    }

    private async Task<Round> PlanAsync(
        Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var changes = new List<Rewritten>();
        var rewritings = new List<Rewriting>();
        var deferred = 0;
        foreach (var diagnostic in diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start))
        {
            var finding = new Finding(diagnostic, model!, root!);
            if (Choose(finding) is not { } rewriting)
                continue;

            var change = rewriting.Rewrite(finding);
            if (changes.Any(other => other.Region.FullSpan.OverlapsWith(change.Region.FullSpan)))
            {
                deferred++;
                continue;
            }

            changes.Add(change);
            rewritings.Add(rewriting);
        }

        var changed = changes.Count == 0 ? null : DocumentChange.Apply(document, root!, changes);
        return new Round(document, changed, rewritings, deferred);
    }

    private Rewriting? Choose(Finding finding) => RewritingTable.For(rule).FirstOrDefault(
        rewriting => (key is null || key == rule || key == rewriting.Key) && rewriting.ReasonAgainst(finding) is null);

    private async Task<Document> OneByOneAsync(
        Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var left = diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).ToImmutableArray();
        var hopeless = 0;
        while (hopeless < left.Length)
        {
            var offer = await FixOffer.ForKeyAsync(document, left[hopeless], key, cancellationToken).ConfigureAwait(false);
            if (offer is null)
            {
                hopeless++;
                continue;
            }

            document = offer.Changed;
            left = await FindingsAsync(document, cancellationToken).ConfigureAwait(false);
        }

        return document;
    }

    private async Task<ImmutableArray<Diagnostic>> FindingsAsync(Document document, CancellationToken cancellationToken)
    {
        var findings = await Analysis.FindingsAsync(document, cancellationToken).ConfigureAwait(false);
        return [.. findings.Where(finding => finding.Id == rule)
            .OrderBy(finding => finding.Location.SourceSpan.Start)];
    }

    private static async Task<Solution> WithTextOfAsync(
        Solution solution, Document document, CancellationToken cancellationToken) =>
        solution.WithDocumentText(document.Id, await document.GetTextAsync(cancellationToken).ConfigureAwait(false));

    private sealed class Round(
        Document document, Document? changed, IReadOnlyCollection<Rewriting> rewritings, int deferred)
    {
        public Document Document { get; } = document;

        public Document? Changed { get; } = changed;

        public IReadOnlyCollection<Rewriting> Rewritings { get; } = rewritings;

        public int Deferred { get; } = deferred;
    }
}
