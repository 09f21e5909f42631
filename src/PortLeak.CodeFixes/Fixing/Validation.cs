using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PortLeak.CodeFixes.Fixing;

/// <summary>
/// Compiles and analyzes a changed document before anyone is offered it: the compiler has nothing new to say, the
/// findings that were fixed are gone, and no finding is new.
/// </summary>
internal static class Validation
{
    /// <param name="before">The document with the findings.</param>
    /// <param name="after">The changed one.</param>
    /// <param name="rule">The rule whose findings were fixed.</param>
    /// <param name="changes">The rewritings that were applied, one for each finding.</param>
    /// <param name="cancellationToken">Ends the validation early.</param>
    public static async Task<bool> HoldsAsync(
        Document before,
        Document after,
        string rule,
        IReadOnlyCollection<Rewriting> changes,
        CancellationToken cancellationToken) =>
        await CompilesAsync(before, after, cancellationToken).ConfigureAwait(false)
        && await ClearsAsync(before, after, rule, changes, cancellationToken).ConfigureAwait(false);

    private static async Task<bool> CompilesAsync(Document before, Document after, CancellationToken cancellationToken)
    {
        var complaints = await Analysis.ComplaintsAsync(after, cancellationToken).ConfigureAwait(false);
        if (complaints.IsEmpty)
            return true;

        var known = await Analysis.ComplaintsAsync(before, cancellationToken).ConfigureAwait(false);
        return IsWithin(complaints, known);
    }

    private static async Task<bool> ClearsAsync(
        Document before,
        Document after,
        string rule,
        IReadOnlyCollection<Rewriting> changes,
        CancellationToken cancellationToken)
    {
        var left = (await Analysis.FindingsAsync(after, cancellationToken).ConfigureAwait(false)).RemoveAll(
            finding => finding.Id != rule && (!IsSerious(finding) || changes.Any(change => change.PassesTheObligationOn)));
        if (left.IsEmpty)
            return true;

        var known = await Analysis.FindingsAsync(before, cancellationToken).ConfigureAwait(false);
        var expected = known.Where(finding => finding.Id != rule).Concat(
            known.Where(finding => finding.Id == rule).Skip(changes.Count));
        return IsWithin(left, expected.Where(finding => finding.Id == rule || IsSerious(finding)));
    }

    // Positions move with the change, so what is compared is how many of each kind there are.
    private static bool IsWithin(IEnumerable<Diagnostic> found, IEnumerable<Diagnostic> expected)
    {
        var allowed = expected.GroupBy(diagnostic => diagnostic.Id).ToImmutableDictionary(
            group => group.Key, group => group.Count());
        return found.GroupBy(diagnostic => diagnostic.Id).All(
            group => group.Count() <= (allowed.TryGetValue(group.Key, out var count) ? count : 0));
    }

    private static bool IsSerious(Diagnostic finding) => finding.Severity >= DiagnosticSeverity.Warning;
}
