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
    private const int LeastShare = 4;

    public async Task<Solution> ApplyAsync(
        Solution solution,
        ImmutableDictionary<DocumentId, ImmutableArray<Diagnostic>> diagnostics,
        CancellationToken cancellationToken)
    {
        var pending = diagnostics;
        while (!pending.IsEmpty)
        {
            var rounds = (await InParallelAsync(
                pending.Select(entry => (Document: solution.GetDocument(entry.Key), Findings: entry.Value))
                    .Where(entry => entry.Document is not null),
                entry => PlanAsync(entry.Document!, entry.Findings, cancellationToken)).ConfigureAwait(false))
                .Where(round => round.Changed is not null)
                .ToList();
            foreach (var round in rounds)
                solution = await WithTextOfAsync(solution, round.Changed!, cancellationToken).ConfigureAwait(false);

            var changed = solution;
            await PrepareAsync(changed, rounds, cancellationToken).ConfigureAwait(false);
            var outcomes = await InParallelAsync(
                rounds, round => SettleAsync(round, changed, pending, cancellationToken)).ConfigureAwait(false);
            foreach (var outcome in outcomes.Where(outcome => outcome.Document.Project.Solution != changed))
                solution = await WithTextOfAsync(solution, outcome.Document, cancellationToken).ConfigureAwait(false);

            pending = outcomes
                .Where(outcome => !outcome.Left.IsEmpty)
                .ToImmutableDictionary(outcome => outcome.Document.Id, outcome => outcome.Left);
        }

        return solution;
    }

    // Where a good part of a project has changed, one analysis of all of it costs less than one of each document.
    private static Task PrepareAsync(Solution changed, IEnumerable<Round> rounds, CancellationToken cancellationToken) =>
        Task.WhenAll(rounds
            .GroupBy(round => round.Document.Project.Id)
            .Select(documents => (Project: changed.GetProject(documents.Key)!, Count: documents.Count()))
            .Where(part => part.Count > 1 && part.Count * LeastShare >= part.Project.DocumentIds.Count)
            .Select(part => Analysis.PrepareAsync(part.Project, cancellationToken)));

    // What is left of a document's findings after a round goes into the next one, as long as they get fewer.
    private async Task<(Document Document, ImmutableArray<Diagnostic> Left)> SettleAsync(
        Round round,
        Solution solution,
        ImmutableDictionary<DocumentId, ImmutableArray<Diagnostic>> pending,
        CancellationToken cancellationToken)
    {
        var changed = solution.GetDocument(round.Document.Id)!;
        var known = pending[changed.Id];
        if (!await Validation.HoldsAsync(round.Document, changed, rule, round.Rewritings, cancellationToken)
            .ConfigureAwait(false))
        {
            return (await OneByOneAsync(round.Document, known, cancellationToken).ConfigureAwait(false), []);
        }

        if (round.Deferred == 0)
            return (changed, []);

        var left = await FindingsAsync(changed, cancellationToken).ConfigureAwait(false);
        return (changed, left.Length < known.Length ? left : []);
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

    private static Task<TResult[]> InParallelAsync<T, TResult>(IEnumerable<T> items, Func<T, Task<TResult>> work) =>
        Task.WhenAll(items.Select(item => Task.Run(() => work(item))));

    private sealed class Round(
        Document document, Document? changed, IReadOnlyCollection<Rewriting> rewritings, int deferred)
    {
        public Document Document { get; } = document;

        public Document? Changed { get; } = changed;

        public IReadOnlyCollection<Rewriting> Rewritings { get; } = rewritings;

        public int Deferred { get; } = deferred;
    }
}
